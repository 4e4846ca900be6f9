import type { ReplyFacts } from '../conversation/index.ts';
import type { HandoffSummary } from '../handoff/index.ts';
import { expireCalls } from './expire-calls.ts';
import { fromJson, toJson } from './json.ts';
import type { Row, Writer } from './tables.ts';

/** What is erased: a whole conversation, or one episode of it. */
interface Scope {
  readonly column: 'conversation_id' | 'episode_id';
  readonly id: string;
}

/** How a turn ended and which command was obeyed stays; what a reply was about goes. */
const withoutSubject = ({ outcome, language, handoff, command }: ReplyFacts): ReplyFacts => ({
  outcome,
  language,
  ...(handoff !== undefined && { handoff }),
  ...(command !== undefined && { command }),
});

const eraseFacts = async (tx: Writer, { column, id }: Scope): Promise<void> => {
  const rows = await tx
    .selectFrom('activities')
    .select('facts')
    .distinct()
    .where(column, '=', id)
    .where('facts', 'is not', null)
    .$narrowType<{ facts: NonNullable<Row<'activities'>['facts']> }>()
    .execute();
  for (const { facts } of rows) {
    await tx
      .updateTable('activities')
      .set({ facts: toJson(withoutSubject(fromJson(facts))) })
      .where(column, '=', id)
      .where('facts', '=', facts)
      .execute();
  }
};

/** A message that still waits was typed after the wish to erase: its turn reads it first. */
const eraseTexts = async (tx: Writer, { column, id }: Scope): Promise<void> => {
  const erased = (author: 'citizen' | 'bot' | 'staff') =>
    tx
      .updateTable('activities')
      .where(column, '=', id)
      .where('author', '=', author)
      .where('seq', 'not in', (eb) =>
        eb
          .selectFrom('inbox')
          .select('inbox.activity_seq')
          .where(`inbox.${column}`, '=', id)
          .where('inbox.done_at', 'is', null)
          .where('inbox.activity_seq', 'is not', null)
          .$castTo<{ activity_seq: number }>(),
      );
  await erased('citizen').set({ text: '', choice_id: null, client_activity_id: null }).execute();
  await erased('bot')
    .set({ text: '', choices: toJson([]), sources: toJson([]) })
    .execute();
  await erased('staff').set({ text: '' }).execute();
};

const eraseTranscript = async (tx: Writer, scope: Scope): Promise<void> => {
  await eraseTexts(tx, scope);
  await eraseFacts(tx, scope);
};

/** Which kind of help was asked for stays; what the citizen said and was told goes. */
export const withoutWords = (summary: HandoffSummary): HandoffSummary => ({
  ...summary,
  question: '',
  articles: [],
  tasks: [],
});

const eraseSummaries = async (tx: Writer, conversationId: string): Promise<void> => {
  const rows = await tx
    .selectFrom('handoffs')
    .select(['id', 'summary'])
    .where('conversation_id', '=', conversationId)
    .execute();
  for (const { id, summary } of rows) {
    await tx
      .updateTable('handoffs')
      .set({ summary: toJson(withoutWords(fromJson(summary))) })
      .where('id', '=', id)
      .execute();
  }
};

/** How each turn ended stays; what it was about goes. */
const eraseSubjects = async (tx: Writer, conversationId: string): Promise<void> => {
  await tx
    .updateTable('turns')
    .set({ article: null, article_digest: null, dialog: null, step: null })
    .where('conversation_id', '=', conversationId)
    .execute();
  await tx
    .updateTable('feedback')
    .set({ article: null })
    .where('conversation_id', '=', conversationId)
    .execute();
};

/** Empties all that a conversation holds of a citizen's words and details; rows and numbers stay. */
export const eraseConversation = async (
  tx: Writer,
  conversationId: string,
  at: Date,
): Promise<void> => {
  await eraseTranscript(tx, { column: 'conversation_id', id: conversationId });
  await eraseSummaries(tx, conversationId);
  await eraseSubjects(tx, conversationId);
  await tx
    .updateTable('episodes')
    .set({ last_question: null })
    .where('conversation_id', '=', conversationId)
    .execute();
  await tx.deleteFrom('return_codes').where('conversation_id', '=', conversationId).execute();
  await tx.deleteFrom('task_codes').where('conversation_id', '=', conversationId).execute();
  await tx
    .updateTable('contacts')
    .set({ sealed: null })
    .where('conversation_id', '=', conversationId)
    .execute();
  await expireCalls(tx, conversationId, { actor: { by: 'citizen' }, at });
};

/** Empties the texts of an episode. Rows and numbers stay, and which articles were asked for; they are not told again. */
export const eraseEpisode = async (tx: Writer, episodeId: string): Promise<void> => {
  await eraseTranscript(tx, { column: 'episode_id', id: episodeId });
  await tx
    .updateTable('turns')
    .set({ article_digest: null })
    .where('episode_id', '=', episodeId)
    .execute();
  await tx
    .updateTable('episodes')
    .set({ last_question: null })
    .where('id', '=', episodeId)
    .execute();
};
