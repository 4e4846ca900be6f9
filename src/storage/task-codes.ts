import type { CardStore } from '../channels/index.ts';
import type { TakenTask } from '../dialogs/index.ts';
import { fromJson } from './json.ts';
import type { Reader } from './tables.ts';

/** The task under a code that has not expired. */
export const readTaskUnder = async (
  db: Reader,
  code: string,
  now: Date,
): Promise<TakenTask | undefined> => {
  const row = await db
    .selectFrom('task_codes')
    .select('task')
    .where('code', '=', code)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  return row && fromJson(row.task);
};

/** Where cards are found by their code. */
export const makeCardStore = (db: Reader): CardStore => ({
  planUnder: async (code, now) => {
    const task = await readTaskUnder(db, code, now);
    return task && ('plan' in task ? task.plan : 'unfinished');
  },
});
