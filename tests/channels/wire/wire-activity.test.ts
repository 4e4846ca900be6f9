import { expect, it } from 'vitest';
import {
  languages,
  type Activity,
  type NewActivity,
  type RedactedText,
} from '../../../src/conversation/index.ts';
import { sourceLines } from '../../../src/channels/wire/source-lines.ts';
import { toWire } from '../../../src/channels/wire/wire-activity.ts';
import { nastyTexts } from '../../nasty-texts.ts';
import { botSays } from '../in-memory-conversations.ts';

const names = { conversationKey: 'key-1', userKey: 'dl_1' };
const stored = (said: NewActivity): Activity => ({
  ...said,
  id: 'c1|0000004',
  conversationId: 'c1',
  episodeId: 'e1',
  libraryId: 'hoekstad',
  seq: 4,
  at: '2026-11-22T09:00:00.000Z',
});

it('writes a reply for clients that know us and for those that do not', () => {
  const reply = botSays('Zo vraag je **DigiD** aan.', {
    choices: [{ id: 'dialog:digid-wachtwoord-vergeten', label: 'Stap voor stap' }],
    sources: [{ title: 'DigiD', url: 'https://www.digid.nl/', seen: '2026-11-12' }],
    facts: { outcome: 'answered', language: 'nl', article: 'digid-aanvragen', sure: 0.9 },
  });
  expect(toWire(stored(reply), names)).toEqual({
    type: 'message',
    id: 'c1|0000004',
    timestamp: '2026-11-22T09:00:00.000Z',
    conversation: { id: 'key-1' },
    from: { id: 'om-de-hoek', name: 'Om de hoek', role: 'bot' },
    text: 'Zo vraag je **DigiD** aan.\n\nBron: [DigiD](https://www.digid.nl/) (bekeken op 12 november 2026)',
    textFormat: 'markdown',
    locale: 'nl',
    suggestedActions: {
      actions: [
        {
          type: 'messageBack',
          title: 'Stap voor stap',
          text: 'Stap voor stap',
          displayText: 'Stap voor stap',
          value: { choice: 'dialog:digid-wachtwoord-vergeten' },
        },
      ],
    },
    channelData: {
      omDeHoek: {
        outcome: 'answered',
        language: 'nl',
        article: 'digid-aanvragen',
        sure: 0.9,
        reply: {
          text: 'Zo vraag je **DigiD** aan.',
          choices: [{ id: 'dialog:digid-wachtwoord-vergeten', label: 'Stap voor stap' }],
          sources: [{ title: 'DigiD', url: 'https://www.digid.nl/', seen: '2026-11-12' }],
        },
      },
    },
  });
});

it('leaves what people typed as plain text, whatever is in it', () => {
  const text = '**<img src=x onerror=alert(1)>** [klik](https://elsewhere.example)' as RedactedText;
  const citizen = toWire(stored({ author: 'citizen', text, clientActivityId: 'abc' }), names);
  expect(citizen).toMatchObject({
    text,
    textFormat: 'plain',
    from: { id: 'dl_1', role: 'user' },
    channelData: { clientActivityID: 'abc' },
  });
  const staff = toWire(stored({ author: 'staff', text, staffId: 's1', staffName: 'Sanne' }), names);
  expect(staff).toMatchObject({
    text,
    textFormat: 'plain',
    from: { id: 'staff', name: 'Sanne', role: 'bot' },
    channelData: { omDeHoek: { author: 'staff' } },
  });
  expect(JSON.stringify(staff)).not.toContain('s1');
});

it.each(nastyTexts)('puts no button, file or fact in for what it is told: $name', (nasty) => {
  const text = nasty.text as RedactedText;
  const citizen = toWire(stored({ author: 'citizen', text }), names);
  expect(Object.keys(citizen).sort()).toEqual(keysOfWords);
  expect(citizen).toMatchObject({ text, textFormat: 'plain', channelData: {} });
  const staff = toWire(stored({ author: 'staff', text, staffId: 's1', staffName: 'Sanne' }), names);
  expect(Object.keys(staff).sort()).toEqual(keysOfWords);
  expect(staff).toMatchObject({ text, textFormat: 'plain' });
  expect(staff.channelData).toEqual({ omDeHoek: { author: 'staff' } });
});

const keysOfWords = [
  ...['channelData', 'conversation', 'from', 'id'],
  ...['text', 'textFormat', 'timestamp', 'type'],
];

it('has a word for the source, and a date with the right year, in every language', () => {
  const source = { title: 'DigiD', url: 'https://www.digid.nl/', seen: '2026-11-12' };
  for (const language of languages) {
    const line = sourceLines([source], language)[0] ?? '';
    expect(line).toMatch(/^\p{L}+: \[DigiD\]\(https:\/\/www\.digid\.nl\/\) \(\p{L}+ .+\)$/u);
    expect(line).toMatch(/\b12\b/);
    expect(line).toMatch(/\b2026\b/);
  }
});

it('says no date where nobody has seen the page, and keeps brackets out of the link', () => {
  const source = { title: 'Wet [oud] (2024)', url: 'https://example.nl/a_(b)' };
  expect(sourceLines([source], 'en')).toEqual([
    String.raw`Source: [Wet \[oud\] (2024)](https://example.nl/a_%28b%29)`,
  ]);
});
