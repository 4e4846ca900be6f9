import type { ConversationSnapshot, TurnFacts, WaitingTurn } from '../bot/index.ts';
import type { Choice } from '../conversation/index.ts';
import { openStates, type Handoff } from '../handoff/index.ts';
import { asHandoff } from './handoffs.ts';
import { fromJson } from './json.ts';
import { present } from './present.ts';
import type { Reader, Row } from './tables.ts';

/** How many earlier turns a turn gets to see. */
const turnsRemembered = 20;
/** More replies than this no turn has. */
const repliesRemembered = 6;

/** The oldest waiting message with its conversation and episode. */
const readWaiting = (db: Reader, conversationId: string) =>
  db
    .selectFrom('inbox')
    .innerJoin('conversations', 'conversations.id', 'inbox.conversation_id')
    .innerJoin('episodes', 'episodes.id', 'inbox.episode_id')
    .select([
      'inbox.id as inbox_id',
      'inbox.content',
      'inbox.ui_language',
      'inbox.received_at',
      'conversations.id',
      'conversations.library_id',
      'conversations.channel',
      'conversations.version',
      'conversations.welcomed',
      'conversations.language_state',
      'conversations.dialog',
      'conversations.expects',
      'conversations.taken_task',
      'episodes.id as episode_id',
      'episodes.started_at',
      'episodes.last_question',
    ])
    .where('inbox.conversation_id', '=', conversationId)
    .where('inbox.done_at', 'is', null)
    .orderBy('inbox.arrival')
    .limit(1)
    .executeTakeFirst();

type WaitingRow = NonNullable<Awaited<ReturnType<typeof readWaiting>>>;

const readOpenHandoff = async (
  db: Reader,
  conversationId: string,
): Promise<Handoff | undefined> => {
  const row = await db
    .selectFrom('handoffs')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('state', 'in', [...openStates])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && asHandoff(row);
};

/** The ids of the waiting handoffs, in the order in which they are helped. */
const readQueue = async (db: Reader, libraryId: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('handoffs')
    .select('id')
    .where('library_id', '=', libraryId)
    .where('state', '=', 'queued')
    .orderBy('queued_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
};

const asTurnFacts = (row: Row<'turns'>): TurnFacts => ({
  outcome: row.outcome,
  language: row.language,
  ...present({
    article: row.article,
    articleDigest: row.article_digest,
    dialog: row.dialog,
    step: row.step,
    sure: row.sure,
  }),
});

const readTurns = async (db: Reader, episodeId: string): Promise<readonly TurnFacts[]> => {
  const rows = await db
    .selectFrom('turns')
    .selectAll()
    .where('episode_id', '=', episodeId)
    .orderBy('arrival', 'desc')
    .limit(turnsRemembered)
    .execute();
  return rows.map(asTurnFacts).reverse();
};

/** A turn's replies are written together, so they bear the same time. Once an employee has spoken, "ja" answers them. */
const readLastChoices = async (db: Reader, conversationId: string): Promise<readonly Choice[]> => {
  const rows = await db
    .selectFrom('activities')
    .select(['at', 'author', 'choices'])
    .where('conversation_id', '=', conversationId)
    .where('author', 'in', ['bot', 'staff'])
    .orderBy('seq', 'desc')
    .limit(repliesRemembered)
    .execute();
  const [last] = rows;
  if (last?.author === 'staff') return [];
  return rows
    .filter(({ at }) => at === last?.at)
    .flatMap(({ choices }) => (choices === null ? [] : fromJson(choices)));
};

const asSnapshot = async (db: Reader, row: WaitingRow): Promise<ConversationSnapshot> => {
  const handoff = await readOpenHandoff(db, row.id);
  const queue = await readQueue(db, row.library_id);
  return {
    id: row.id,
    libraryId: row.library_id,
    channel: row.channel,
    version: row.version,
    welcomed: row.welcomed === 1,
    language: fromJson(row.language_state),
    episode: { id: row.episode_id, startedAt: row.started_at },
    waitingInQueue: queue.length,
    turns: await readTurns(db, row.episode_id),
    lastChoices: await readLastChoices(db, row.id),
    ...present({ lastQuestion: row.last_question, expects: row.expects }),
    ...(row.dialog !== null && { dialog: fromJson(row.dialog) }),
    ...(row.taken_task !== null && { takenTask: fromJson(row.taken_task) }),
    ...(handoff && { handoff }),
    ...(handoff?.state === 'queued' && { placeInQueue: queue.indexOf(handoff.id) + 1 }),
  };
};

/**
 * Reads the oldest waiting message of a conversation and all that its turn may look at. The version is
 * read first: whatever changes while the rest is read makes the commit conflict.
 */
export const readNextWaiting = async (
  db: Reader,
  conversationId: string,
): Promise<WaitingTurn | undefined> => {
  const row = await readWaiting(db, conversationId);
  if (row === undefined || row.content === null) return undefined;
  return {
    inboxId: row.inbox_id,
    content: fromJson(row.content),
    receivedAt: row.received_at,
    conversation: await asSnapshot(db, row),
    ...present({ uiLanguage: row.ui_language }),
  };
};
