import {
  RawText,
  type Language,
  type LibraryId,
  type RedactedText,
} from '../../src/conversation/index.ts';
import type { Handoff, HandoffReason } from '../../src/handoff/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { newId, newSecret, type Clock } from '../../src/runtime/index.ts';
import type { Storage } from '../../src/storage/index.ts';

/** How a citizen comes to wait. */
export interface Waiting {
  readonly libraryId?: LibraryId;
  readonly reason?: HandoffReason;
  readonly language?: Language;
  readonly question?: string;
  readonly state?: Handoff['state'];
  /** The thread; one of its own where absent. */
  readonly conversationKey?: string;
  readonly contact?: string;
}

const redacted = (text: string): RedactedText => redact(new RawText(text)).text;

/** Citizens who talk with the assistant and come to the desk, as the rest of the program writes them down. */
export const citizensOf = ({
  storage,
  clock,
  pass,
}: {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly pass: (ms: number) => void;
}) => {
  const say = async (text: string, conversationKey: string, given: Waiting = {}) =>
    storage.inbox.storeOnce({
      channel: 'web-chat',
      libraryId: given.libraryId ?? 'voorbeeldstad',
      conversationKey,
      userKey: conversationKey,
      messageKey: newSecret(),
      content: {
        kind: 'text',
        text: redacted(text),
        findings: [],
        nothingLeft: false,
      },
      shown: redacted(text),
      receivedAt: clock(),
      ...(given.contact !== undefined && {
        contact: {
          id: `contact-${conversationKey}`,
          kind: 'phone',
          sealed: given.contact,
          deleteAfter: new Date('2026-12-18T10:00:00.000Z'),
        },
      }),
    });

  /** A citizen asks something, and the turn that answers it begins a handoff. */
  const citizenWaits = async (given: Waiting = {}) => {
    pass(1000);
    const id = newId(clock());
    const { conversationKey = `thread-${id}`, language = 'nl' } = given;
    const question = given.question ?? 'Waarom is mijn toeslag gestopt?';
    const { conversationId } = await say(question, conversationKey, given);
    const waiting = await storage.turns.nextWaiting(conversationId);
    if (waiting === undefined) throw new Error('The message is not waiting');
    const state = given.state ?? 'queued';
    const { conversation } = waiting;
    const newHandoff: Handoff = {
      id,
      libraryId: conversation.libraryId,
      conversationId,
      episodeId: conversation.episode.id,
      state,
      version: 1,
      summary: {
        reason: given.reason ?? 'digid-line',
        language,
        question: redacted(question),
        articles: ['Uw toeslag stopt'],
        tasks: [],
      },
      createdAt: clock().toISOString(),
      movedAt: clock().toISOString(),
      ...(state === 'queued' && { queuedAt: clock().toISOString() }),
    };
    await storage.turns.commitTurn({
      waiting,
      at: clock(),
      ms: 3,
      facts: { outcome: 'stopped-at-digid-line', language },
      replies: [
        {
          author: 'bot',
          text: 'Dit gaat over **uw eigen zaak**.',
          choices: [],
          sources: [{ title: 'Toeslagen', url: 'https://www.toeslagen.nl', seen: '2026-11-01' }],
          facts: { outcome: 'stopped-at-digid-line', language },
        },
      ],
      language: conversation.language,
      welcomed: true,
      dialog: undefined,
      expects: undefined,
      takenTask: undefined,
      newHandoff,
      moves: [],
      ...(given.contact !== undefined && {
        contactFor: { sealedContactId: `contact-${conversationKey}`, handoffId: id },
      }),
      erase: false,
    });
    return { id, conversationId, conversationKey };
  };

  return { say, citizenWaits };
};
