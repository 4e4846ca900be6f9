import type { TurnCommit, WaitingTurn } from '../../../src/bot/index.ts';
import type { NewActivity, RedactedText } from '../../../src/conversation/index.ts';
import { moveHandoff, type Handoff, type HandoffEvent } from '../../../src/handoff/index.ts';
import type { NewMessage, Receipt } from '../../../src/intake/index.ts';
import type { Storage } from '../../../src/storage/index.ts';

/** Monday morning; times in the tests are minutes after it. */
const start = Date.parse('2026-03-02T09:00:00.000Z');

export const minute = (after: number): Date => new Date(start + after * 60_000);

export const redacted = (text: string): RedactedText => text as RedactedText;

/** A message in words from a citizen of library A. */
export const message = (
  words: string,
  changes: Partial<NewMessage> = {},
): NewMessage & { readonly shown: RedactedText } => ({
  channel: 'web-chat',
  libraryId: 'library-a',
  conversationKey: 'thread-1',
  userKey: 'citizen-1',
  messageKey: words,
  content: { kind: 'text', text: redacted(words), findings: [], nothingLeft: false },
  shown: redacted(words),
  receivedAt: minute(0),
  ...changes,
});

export const botSays = (text: string): NewActivity & { readonly author: 'bot' } => ({
  author: 'bot',
  text,
  choices: [{ id: 'command:staff', label: 'Medewerker' }],
  sources: [{ title: 'DigiD', url: 'https://www.digid.nl/' }],
  facts: { outcome: 'answered', language: 'nl', article: 'digid-aanvragen' },
});

/** A turn that answers, and changes nothing else. */
export const answer = (waiting: WaitingTurn, changes: Partial<TurnCommit> = {}): TurnCommit => ({
  waiting,
  at: minute(1),
  ms: 12.4,
  facts: { outcome: 'answered', language: 'nl', article: 'digid-aanvragen', sure: 0.5 },
  replies: [botSays('Vraag DigiD aan op digid.nl.')],
  language: waiting.conversation.language,
  welcomed: true,
  dialog: undefined,
  expects: undefined,
  takenTask: undefined,
  moves: [],
  erase: false,
  ...changes,
});

/** A handoff of a conversation, waiting in the queue. */
export const queuedHandoff = (
  { conversation }: WaitingTurn,
  changes: Partial<Handoff> = {},
): Handoff => ({
  id: `handoff-of-${conversation.id}`,
  libraryId: conversation.libraryId,
  conversationId: conversation.id,
  episodeId: conversation.episode.id,
  state: 'queued',
  version: 1,
  summary: {
    reason: 'citizen-asked',
    language: 'nl',
    question: redacted('waarom stopt mijn toeslag'),
    articles: ['Toeslagen'],
    tasks: ['Wachtwoord vergeten'],
  },
  createdAt: minute(1).toISOString(),
  queuedAt: minute(1).toISOString(),
  movedAt: minute(1).toISOString(),
  ...changes,
});

/** A move that the event table allows. */
export const moveOf = (handoff: Handoff, event: HandoffEvent, at: Date, staffId = 'staff-1') => {
  const move = moveHandoff(handoff, event, { by: 'staff', staffId }, at);
  if (move === undefined) throw new Error(`${event} does not go from ${handoff.state}`);
  return move;
};

export const nextOf = async (
  { turns }: Storage,
  { conversationId }: Receipt,
): Promise<WaitingTurn> => {
  const waiting = await turns.nextWaiting(conversationId);
  if (waiting === undefined) throw new Error('Nothing waits');
  return waiting;
};

/** A citizen says something and the assistant answers. */
export const chat = async (
  storage: Storage,
  said: NewMessage,
  changes: Partial<TurnCommit> = {},
): Promise<Receipt> => {
  const receipt = await storage.inbox.storeOnce(said);
  await storage.turns.commitTurn(answer(await nextOf(storage, receipt), changes));
  return receipt;
};

/** A citizen asks for a person and waits in the queue. */
export const queueUp = async (
  storage: Storage,
  said: NewMessage = message('medewerker'),
  changes: Partial<Handoff> = {},
): Promise<Handoff> => {
  const receipt = await storage.inbox.storeOnce(said);
  const waiting = await nextOf(storage, receipt);
  const newHandoff = queuedHandoff(waiting, changes);
  await storage.turns.commitTurn(answer(waiting, { newHandoff }));
  return newHandoff;
};

/** The handoff as it stands now. */
export const handoffNow = async (
  { handoffs }: Storage,
  { libraryId, id }: Handoff,
): Promise<Handoff> => {
  const handoff = await handoffs.handoff(libraryId, id);
  if (handoff === undefined) throw new Error(`No handoff ${id}`);
  return handoff;
};

/** An employee takes a waiting handoff. */
export const claim = async (
  storage: Storage,
  handoff: Handoff,
  staffId = 'staff-1',
): Promise<Handoff> => {
  const move = moveOf(handoff, 'claim', minute(2), staffId);
  await storage.handoffs.carryOut(move, { assignTo: staffId });
  return await handoffNow(storage, handoff);
};
