import type { TurnCommit } from '../bot/index.ts';
import type { Outcome } from '../conversation/index.ts';
import { appendActivities } from './activities.ts';
import { noEarlier } from './advance.ts';
import { SomebodyWasFirst } from './conflict.ts';
import { tieContact } from './contacts.ts';
import { eraseConversation } from './erase.ts';
import { beginHandoff, moveIfUnchanged } from './handoffs.ts';
import { toJson } from './json.ts';
import type { Row, Writer } from './tables.ts';

/** @throws SomebodyWasFirst when the conversation is not as the turn saw it. */
const saveState = async (tx: Writer, commit: TurnCommit): Promise<Row<'conversations'>> => {
  const { id, version } = commit.waiting.conversation;
  const row = await tx
    .updateTable('conversations')
    .set((eb) => ({
      last_seq: eb('last_seq', '+', commit.replies.length),
      last_at: noEarlier(commit.at),
      version: version + 1,
      welcomed: commit.welcomed ? 1 : 0,
      language_state: toJson(commit.language),
      dialog: commit.dialog === undefined || commit.erase ? null : toJson(commit.dialog),
      expects: commit.expects ?? null,
      taken_task: commit.takenTask === undefined || commit.erase ? null : toJson(commit.takenTask),
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new SomebodyWasFirst();
  return row;
};

/** @throws SomebodyWasFirst when this message had its turn already. */
const markDone = async (tx: Writer, commit: TurnCommit): Promise<Row<'inbox'>> => {
  const row = await tx
    .updateTable('inbox')
    .set({ done_at: commit.at.toISOString(), content: null })
    .where('id', '=', commit.waiting.inboxId)
    .where('done_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new SomebodyWasFirst();
  return row;
};

const writeTurn = async (
  tx: Writer,
  { id, arrival, conversation_id, episode_id, library_id }: Row<'inbox'>,
  { facts, ms, at }: TurnCommit,
): Promise<void> => {
  await tx
    .insertInto('turns')
    .values({
      inbox_id: id,
      arrival,
      conversation_id,
      episode_id,
      library_id,
      outcome: facts.outcome,
      language: facts.language,
      article: facts.article ?? null,
      article_digest: facts.articleDigest ?? null,
      dialog: facts.dialog ?? null,
      step: facts.step ?? null,
      sure: facts.sure ?? null,
      ms: Math.round(ms),
      at: at.toISOString(),
    })
    .execute();
};

/** How a turn ends that began with a question in words: not a command, a thank-you or an answer to a step. */
const questionOutcomes: ReadonlySet<Outcome> = new Set([
  'answered',
  'clarified',
  'stopped-at-digid-line',
  'not-known',
  'out-of-scope',
  'crisis',
]);

const isQuestion = ({ facts, waiting }: TurnCommit): boolean =>
  questionOutcomes.has(facts.outcome) ||
  (facts.outcome === 'guided' && waiting.conversation.dialog === undefined);

const rememberQuestion = async (tx: Writer, commit: TurnCommit): Promise<void> => {
  const { content, conversation } = commit.waiting;
  if (content.kind !== 'text' || commit.erase || !isQuestion(commit)) return;
  await tx
    .updateTable('episodes')
    .set({ last_question: content.text })
    .where('id', '=', conversation.episode.id)
    .execute();
};

const writeHandoffs = async (tx: Writer, commit: TurnCommit): Promise<void> => {
  for (const move of commit.moves) await moveIfUnchanged(tx, move);
  if (commit.newHandoff !== undefined) await beginHandoff(tx, commit.newHandoff);
  if (commit.contactFor !== undefined) {
    await tieContact(tx, commit.waiting.conversation.id, commit.contactFor);
  }
};

const keepTaskCode = async (
  tx: Writer,
  { id, library_id }: Row<'conversations'>,
  { newTaskCode }: TurnCommit,
): Promise<void> => {
  if (newTaskCode === undefined) return;
  const { code, task, expiresAt } = newTaskCode;
  await tx
    .insertInto('task_codes')
    .values({
      ...{ code, conversation_id: id, library_id },
      task: toJson(task),
      expires_at: expiresAt.toISOString(),
    })
    .execute();
};

/**
 * Writes all that a turn changed.
 * @throws SomebodyWasFirst when the conversation or a handoff was changed meanwhile.
 */
export const writeCommit = async (tx: Writer, commit: TurnCommit): Promise<void> => {
  const saved = await saveState(tx, commit);
  const message = await markDone(tx, commit);
  await writeHandoffs(tx, commit);
  if (commit.erase) await eraseConversation(tx, saved.id, commit.at);
  await keepTaskCode(tx, saved, commit);
  await appendActivities(tx, saved, message.episode_id, commit.replies);
  await writeTurn(tx, message, commit);
  await rememberQuestion(tx, commit);
};
