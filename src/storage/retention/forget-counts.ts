import type { Reader, Writer } from '../tables.ts';
import type { Batch, Forget } from './batch.ts';
import { endedEpisodes } from './forget-conversations.ts';
import { inUse } from './in-use.ts';

/** Episodes without texts whose handoffs have no words left either. */
const emptyEpisodes = (db: Reader, { endedBy, limit }: Batch) =>
  endedEpisodes(db, endedBy)
    .select('episodes.id')
    .where('episodes.forgotten_at', 'is not', null)
    .where('conversations.id', 'not in', inUse(db))
    .where(
      'episodes.id',
      'not in',
      db.selectFrom('handoffs').select('episode_id').where('forgotten_at', 'is', null),
    )
    .limit(limit)
    .execute();

const deleteHandoffs = async (tx: Writer, episodeId: string): Promise<void> => {
  const handoffs = tx.selectFrom('handoffs').select('id').where('episode_id', '=', episodeId);
  await tx.deleteFrom('contacts').where('handoff_id', 'in', handoffs).execute();
  await tx.deleteFrom('handoff_events').where('handoff_id', 'in', handoffs).execute();
  await tx.deleteFrom('handoffs').where('episode_id', '=', episodeId).execute();
};

const deleteEpisode = async (tx: Writer, id: string): Promise<void> => {
  await tx.deleteFrom('turns').where('episode_id', '=', id).execute();
  await tx.deleteFrom('inbox').where('episode_id', '=', id).execute();
  await tx.deleteFrom('activities').where('episode_id', '=', id).execute();
  await deleteHandoffs(tx, id);
  await tx
    .updateTable('conversations')
    .set({ episode_id: null })
    .where('episode_id', '=', id)
    .execute();
  await tx.deleteFrom('episodes').where('id', '=', id).execute();
};

const deleteEpisodes: Forget = (db, batch) =>
  db.transaction().execute(async (tx) => {
    const episodes = await emptyEpisodes(tx, batch);
    for (const { id } of episodes) await deleteEpisode(tx, id);
    return episodes.length;
  });

/** Conversations of nobody, in which nothing is left. */
const emptyConversations = (db: Reader, { endedBy, limit }: Batch) =>
  db
    .selectFrom('conversations')
    .select('id')
    .where('forgotten_at', 'is not', null)
    .where('last_at', '<=', endedBy)
    .where(({ eb }) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('episodes')
            .select('episodes.id')
            .whereRef('episodes.conversation_id', '=', 'conversations.id'),
        ),
      ),
    )
    .limit(limit)
    .execute();

const deleteConversations: Forget = (db, batch) =>
  db.transaction().execute(async (tx) => {
    const conversations = await emptyConversations(tx, batch);
    for (const { id } of conversations) {
      for (const table of ['contacts', 'return_codes', 'task_codes', 'feedback'] as const) {
        await tx.deleteFrom(table).where('conversation_id', '=', id).execute();
      }
      await tx.deleteFrom('conversations').where('id', '=', id).execute();
    }
    return conversations.length;
  });

/** Deletes the rows of episodes, and of conversations that have none left. */
export const forgetCounts: Forget = async (db, batch) =>
  (await deleteEpisodes(db, batch)) + (await deleteConversations(db, batch));
