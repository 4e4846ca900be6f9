import type { LibraryId } from '../conversation/index.ts';
import type { Reader } from './tables.ts';

/** What waits at this moment. */
export interface Waiting {
  /** Messages that are stored and not answered yet. */
  readonly messages: number;
  /** Citizens who wait for an employee, for each library that has any. */
  readonly queue: readonly { readonly libraryId: LibraryId; readonly waiting: number }[];
}

export const readWaiting = async (db: Reader): Promise<Waiting> => {
  const messages = await db
    .selectFrom('inbox')
    .select((eb) => eb.fn.countAll().as('waiting'))
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow();
  const queue = await db
    .selectFrom('handoffs')
    .select((eb) => ['library_id as libraryId', eb.fn.countAll().as('waiting')])
    .where('state', '=', 'queued')
    .groupBy('library_id')
    .orderBy('library_id')
    .execute();
  // PostgreSQL gives its counts as text.
  return {
    messages: Number(messages.waiting),
    queue: queue.map(({ libraryId, waiting }) => ({ libraryId, waiting: Number(waiting) })),
  };
};

/** When the message came in that waits longest for its answer. */
export const readOldestWaiting = async (db: Reader): Promise<Date | undefined> => {
  const { oldest } = await db
    .selectFrom('inbox')
    .select((eb) => eb.fn.min('received_at').as('oldest'))
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow();
  // Without a row the smallest is null, whatever the types say.
  return (oldest as string | null) === null ? undefined : new Date(oldest);
};
