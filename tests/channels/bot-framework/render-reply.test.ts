import { describe, expect, it } from 'vitest';
import {
  renderReply,
  type SayableActivity,
} from '../../../src/channels/bot-framework/render-reply.ts';
import type { NewActivity, RedactedText } from '../../../src/conversation/index.ts';
import { nastyTexts } from '../../nasty-texts.ts';
import { botSays } from '../in-memory-conversations.ts';

const stored = (said: NewActivity): SayableActivity =>
  ({
    ...said,
    id: 'c1|0000004',
    conversationId: 'c1',
    episodeId: 'e1',
    libraryId: 'hoekstad',
    seq: 4,
    at: '2026-11-22T09:00:00.000Z',
  }) as SayableActivity;

describe.each(['msteams', 'emulator'])('for %s', (channel) => {
  it.each(nastyTexts)('an employee’s words are plain text and nothing more: $name', (nasty) => {
    const text = nasty.text as RedactedText;
    const said = stored({ author: 'staff', text, staffId: 's1', staffName: 'Sanne' });
    expect(renderReply(said, channel)).toEqual({
      type: 'message',
      text: `Sanne: ${text}`,
      textFormat: 'plain',
      channelData: { omDeHoek: { author: 'staff' } },
    });
  });

  it.each(nastyTexts)('a reply has no button or card that it was not given: $name', ({ text }) => {
    const rendered = renderReply(stored(botSays(text)), channel);
    expect(rendered).not.toHaveProperty('attachments');
    expect(rendered).not.toHaveProperty('suggestedActions');
  });
});
