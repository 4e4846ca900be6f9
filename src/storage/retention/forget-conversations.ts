import { sql } from 'kysely';
import { emptyLanguageState } from '../../language/index.ts';
import { eraseEpisode } from '../erase.ts';
import { toJson } from '../json.ts';
import type { Reader } from '../tables.ts';
import type { Batch, Forget } from './batch.ts';
import { inUse, withStaff } from './in-use.ts';

/** Episodes that ended by then; the last one of a conversation ends with its last word. */
export const endedEpisodes = (db: Reader, endedBy: string) =>
  db
    .selectFrom('episodes')
    .innerJoin('conversations', 'conversations.id', 'episodes.conversation_id')
    // What began later did not end before; there is an index on it.
    .where('episodes.started_at', '<=', endedBy)
    .where((eb) => eb.fn.coalesce('episodes.ended_at', 'conversations.last_at'), '<=', endedBy);

/** Empties the texts of episodes. */
export const forgetEpisodes: Forget = (db, { endedBy, limit }) =>
  db.transaction().execute(async (tx) => {
    const episodes = await endedEpisodes(tx, endedBy)
      .select('episodes.id')
      .where('episodes.forgotten_at', 'is', null)
      .where('conversations.id', 'not in', inUse(tx))
      .limit(limit)
      .execute();
    for (const { id } of episodes) {
      await eraseEpisode(tx, id);
      await tx
        .updateTable('episodes')
        .set({ forgotten_at: endedBy })
        .where('id', '=', id)
        .execute();
    }
    return episodes.length;
  });

const idleConversations = (db: Reader, { endedBy, limit }: Batch) =>
  db
    .selectFrom('conversations')
    .select('id')
    .where('forgotten_at', 'is', null)
    .where('last_at', '<=', endedBy)
    .where('id', 'not in', inUse(db))
    .limit(limit);

/** Takes from conversations whose they were, and where to send replies: who comes back begins a new one. */
export const forgetPeople: Forget = async (db, batch) => {
  const { numUpdatedRows } = await db
    .updateTable('conversations')
    .set((eb) => ({
      conversation_key: sql<string>`'forgotten:' || id`,
      user_key: '',
      channel_reference: null,
      delivered_seq: eb.ref('last_seq'),
      dialog: null,
      expects: null,
      taken_task: null,
      language_state: toJson(emptyLanguageState),
      version: eb('version', '+', 1),
      forgotten_at: batch.endedBy,
    }))
    .where('id', 'in', idleConversations(db, batch))
    // Who wrote while this waited for the row is not idle.
    .where('last_at', '<=', batch.endedBy)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
};

/** How many conversations are kept for staff alone. */
export const countHeldForStaff = async (db: Reader, endedBy: string): Promise<number> => {
  const { held } = await db
    .selectFrom('conversations')
    .select((eb) => eb.fn.countAll().as('held'))
    .where('last_at', '<=', endedBy)
    .where('id', 'in', withStaff(db))
    .executeTakeFirstOrThrow();
  return Number(held);
};
