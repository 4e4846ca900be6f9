import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import {
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
  type Dialect,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';
import type { Connection } from './connection.ts';
import { PatientDriver } from './patient-driver.ts';
import type { StorageWatch } from './storage-watch.ts';
import type { Reader, Tables } from './tables.ts';
import { watched } from './watched-dialect.ts';

/** While opening there is nobody to hold up. From then on `PatientDriver` does the waiting. */
const openingTimeoutMs = 2_000;

/** SQLite creates tables inside a transaction: two processes that start together migrate once. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Each statement is prepared once: the texts come from this folder, so there are only so many. */
const preparingOnce = (database: Database.Database): SqliteDatabase => {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (text) => {
      const statement = prepared.get(text) ?? database.prepare(text);
      prepared.set(text, statement);
      return statement;
    },
  };
};

const dialectFor = (database: SqliteDatabase): Dialect => ({
  createDriver: () => new PatientDriver({ database }),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new TransactionalAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});

/** `secure_delete` overwrites what is deleted: erasing takes the text out of the file, not only out of sight. */
const setUp = (database: Database.Database): void => {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  database.pragma('busy_timeout = 0');
};

/** The file in the data folder. */
const sqliteFile = (dataDir: string): string => join(dataDir, 'om-de-hoek.sqlite');

/** As much as a long message with its answer takes. */
const triedBytes = 32 * 1024;

const tryWriting = (db: Reader): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await sql`create table room_tried (bytes blob)`.execute(tx);
    await sql`insert into room_tried values (zeroblob(${triedBytes}))`.execute(tx);
    await sql`drop table room_tried`.execute(tx);
  });

/** Opens the database in the data folder, and makes both where they are not there yet. */
export const connectSqlite = (dataDir: string, watch: StorageWatch): Connection => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = new Database(sqliteFile(dataDir), { timeout: openingTimeoutMs });
  setUp(database);
  const dialect = watched(dialectFor(preparingOnce(database)), watch);
  const db = new Kysely<Tables>({ dialect });
  return {
    db,
    // What was overwritten may still stand in the write-ahead log: empty that too.
    forgetErased: async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    tryWriting: () => tryWriting(db),
    close: () => db.destroy(),
  };
};
