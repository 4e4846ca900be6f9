import type { KeptOfConversation } from '../bot/index.ts';
import type { HandoffState, HandoffSummary } from '../handoff/index.ts';
import { fromJson } from './json.ts';
import type { Reader } from './tables.ts';

/** States in which the desk shows the conversation to employees. */
const readByStaff: ReadonlySet<HandoffState> = new Set([
  'queued',
  'assigned',
  'on-hold',
  'wrapped-up',
  'contact-left',
]);

const readMessages = async (
  db: Reader,
  conversationId: string,
): Promise<KeptOfConversation['messages']> => {
  const { count, since } = await db
    .selectFrom('activities')
    .select((eb) => [eb.fn.countAll().as('count'), eb.fn.min('at').as('since')])
    .where('conversation_id', '=', conversationId)
    .where((eb) => eb.fn<number>('length', ['text']), '>', 0)
    .executeTakeFirstOrThrow();
  return { count: Number(count), since };
};

const readContactUntil = async (
  db: Reader,
  conversationId: string,
): Promise<string | undefined> => {
  const row = await db
    .selectFrom('contacts')
    .select('delete_after')
    .where('conversation_id', '=', conversationId)
    .where('sealed', 'is not', null)
    .orderBy('delete_after', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.delete_after;
};

const readCardUntil = async (db: Reader, conversationId: string): Promise<string | undefined> => {
  const { until } = await db
    .selectFrom('task_codes')
    .select((eb) => eb.fn.max<string | null>('expires_at').as('until'))
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow();
  return until ?? undefined;
};

const readJudgements = async (db: Reader, conversationId: string): Promise<number> => {
  const { count } = await db
    .selectFrom('feedback')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow();
  return Number(count);
};

const hasWords = ({ question, articles, tasks }: HandoffSummary): boolean =>
  question !== '' || articles.length > 0 || tasks.length > 0;

/** What is kept of a conversation, counted and never shown. */
export const readKept = async (db: Reader, conversationId: string): Promise<KeptOfConversation> => {
  const handoffs = await db
    .selectFrom('handoffs')
    .select(['state', 'summary'])
    .where('conversation_id', '=', conversationId)
    .execute();
  const contactUntil = await readContactUntil(db, conversationId);
  const cardUntil = await readCardUntil(db, conversationId);
  return {
    messages: await readMessages(db, conversationId),
    ...(contactUntil !== undefined && { contactUntil }),
    ...(cardUntil !== undefined && { cardUntil }),
    summary: handoffs.some(({ summary }) => hasWords(fromJson(summary))),
    staffReads: handoffs.some(({ state }) => readByStaff.has(state)),
    judgements: await readJudgements(db, conversationId),
  };
};
