import type { HandoffSummary } from '../handoff/index.ts';
import { fromJson, toJson } from './json.ts';
import type { Writer } from './tables.ts';

/** A message that still waits was typed after the wish to erase: its turn reads it first. */
const eraseTranscript = async (tx: Writer, conversationId: string): Promise<void> => {
  const erased = (author: 'citizen' | 'bot' | 'staff') =>
    tx
      .updateTable('activities')
      .where('conversation_id', '=', conversationId)
      .where('author', '=', author)
      .where('seq', 'not in', (eb) =>
        eb
          .selectFrom('inbox')
          .select('inbox.activity_seq')
          .where('inbox.conversation_id', '=', conversationId)
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

/** Which kind of help was asked for stays; what the citizen said and was told goes. */
const withoutWords = (summary: HandoffSummary): HandoffSummary => ({
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
export const eraseConversation = async (tx: Writer, conversationId: string): Promise<void> => {
  await eraseTranscript(tx, conversationId);
  await eraseSummaries(tx, conversationId);
  await eraseSubjects(tx, conversationId);
  await tx
    .updateTable('episodes')
    .set({ last_question: null })
    .where('conversation_id', '=', conversationId)
    .execute();
  await tx.deleteFrom('return_codes').where('conversation_id', '=', conversationId).execute();
  await tx
    .updateTable('contacts')
    .set({ sealed: null })
    .where('conversation_id', '=', conversationId)
    .execute();
};
