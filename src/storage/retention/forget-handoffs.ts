import { withoutWords } from '../erase.ts';
import { fromJson, toJson } from '../json.ts';
import type { Forget } from './batch.ts';
import { withStaff } from './in-use.ts';

/** Empties the summaries of handoffs that ended; why a person was asked for stays. */
export const forgetHandoffs: Forget = (db, { endedBy, limit }) =>
  db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('handoffs')
      .select(['id', 'summary'])
      .where('forgotten_at', 'is', null)
      .where('moved_at', '<=', endedBy)
      .where('conversation_id', 'not in', withStaff(tx))
      .limit(limit)
      .execute();
    for (const { id, summary } of rows) {
      await tx
        .updateTable('handoffs')
        .set({ summary: toJson(withoutWords(fromJson(summary))), forgotten_at: endedBy })
        .where('id', '=', id)
        .execute();
    }
    return rows.length;
  });
