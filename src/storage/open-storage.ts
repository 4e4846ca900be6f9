import { sql } from 'kysely';
import type { TurnStore } from '../bot/index.ts';
import type { ActivityFeed, CardStore, ReturnCodeStore } from '../channels/index.ts';
import type { DeskStore } from '../desk/index.ts';
import type { HandoffStore } from '../handoff/index.ts';
import type { FeedbackStore } from '../insights/index.ts';
import type { InboxStore } from '../intake/index.ts';
import type { RetentionStore } from '../privacy/index.ts';
import type { Announcements, Logger, StorageTrouble } from '../runtime/index.ts';
import { makeActivityFeed } from './activity-feed.ts';
import { makeFeedbackStore } from './feedback.ts';
import type { Connection } from './connection.ts';
import { makeDeskStore } from './desk-store.ts';
import { makeHandoffStore } from './handoff-store.ts';
import { makeInboxStore } from './inbox-store.ts';
import { migrate } from './migrate.ts';
import { explainOpening } from './opening-errors.ts';
import { makeRetentionStore } from './retention/index.ts';
import { makeReturnCodeStore } from './return-codes.ts';
import { makeCardStore } from './task-codes.ts';
import { StorageWatch } from './storage-watch.ts';
import { makeTurnStore } from './turn-store.ts';
import { readOldestWaiting, readWaiting, type Waiting } from './waiting.ts';

/** Everything that is kept, by the interfaces of the parts that use it. */
export interface Storage {
  readonly inbox: InboxStore;
  readonly turns: TurnStore;
  readonly handoffs: HandoffStore;
  readonly desk: DeskStore;
  readonly feed: ActivityFeed;
  readonly feedback: FeedbackStore;
  readonly returnCodes: ReturnCodeStore;
  readonly cards: CardStore;
  readonly retention: RetentionStore;
  /** What waits at this moment: for the metrics. */
  waiting(): Promise<Waiting>;
  /** When the message came in that waits longest for its answer. */
  oldestWaiting(): Promise<Date | undefined>;
  /** Asks the database for a sign of life. @throws Error when it gives none. */
  ping(): Promise<void>;
  /** Asks whether it can be written too; while there is trouble by really writing. @throws StorageTrouble when not. */
  checkWriting(): Promise<void>;
  /** The trouble that is going on, as far as it is known. */
  trouble(): StorageTrouble | undefined;
  close(): Promise<void>;
}

/** Where the database is: in the data folder, or in PostgreSQL where an address is given. */
interface StorageSettings {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly announcements: Announcements;
  /** Hears of trouble while the assistant runs, and of its end. */
  readonly logger?: Pick<Logger, 'error' | 'info'>;
}

/** The other database's driver is not even loaded. */
const connect = async (
  { dataDir, databaseUrl }: StorageSettings,
  watch: StorageWatch,
): Promise<Connection> =>
  databaseUrl === undefined
    ? (await import('./sqlite.ts')).connectSqlite(dataDir, watch)
    : (await import('./postgres.ts')).connectPostgres(databaseUrl, watch);

/** How the database is named to whoever runs the assistant: never with a password. */
const nameOf = ({ dataDir, databaseUrl }: StorageSettings): string => {
  if (databaseUrl === undefined) return `in ${dataDir}`;
  const { host, pathname } = new URL(databaseUrl);
  return `${pathname.slice(1)} at ${host}`;
};

const connectAndMigrate = async (
  settings: StorageSettings,
  watch: StorageWatch,
): Promise<Connection> => {
  const connection = await connect(settings, watch);
  try {
    await migrate(connection.db, nameOf(settings));
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
};

const makeStorage = (
  connection: Connection,
  announcements: Announcements,
  watch: StorageWatch,
): Storage => {
  const { db } = connection;
  return {
    inbox: makeInboxStore(db, announcements),
    turns: makeTurnStore(connection, announcements),
    handoffs: makeHandoffStore(db, announcements),
    desk: makeDeskStore(db, announcements),
    feed: makeActivityFeed(db),
    feedback: makeFeedbackStore(db),
    returnCodes: makeReturnCodeStore(db),
    cards: makeCardStore(db),
    retention: makeRetentionStore(connection),
    waiting: () => readWaiting(db),
    oldestWaiting: () => readOldestWaiting(db),
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    // With nothing in it a transaction takes the lock and touches no disk.
    checkWriting: () =>
      watch.trouble ? connection.tryWriting() : db.transaction().execute(() => Promise.resolve()),
    trouble: () => watch.trouble,
    close: () => connection.close(),
  };
};

/**
 * Opens the database and brings its tables up to date.
 * @throws OperatorError that says what is wrong with the database and how to mend it.
 */
export const openStorage = async (settings: StorageSettings): Promise<Storage> => {
  const where = nameOf(settings);
  const watch = new StorageWatch(where);
  try {
    const connection = await connectAndMigrate(settings, watch);
    watch.tell(settings.logger);
    return makeStorage(connection, settings.announcements, watch);
  } catch (error) {
    throw explainOpening(error, where);
  }
};
