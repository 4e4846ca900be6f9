import pg from 'pg';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Connection } from './connection.ts';
import type { StorageWatch } from './storage-watch.ts';
import type { Tables } from './tables.ts';
import { watched } from './watched-dialect.ts';

/** Opens connections to PostgreSQL as they are needed. */
export const connectPostgres = (databaseUrl: string, watch: StorageWatch): Connection => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5_000,
    application_name: 'om-de-hoek',
  });
  // An idle connection that breaks is replaced; whoever uses a broken one gets the error there.
  pool.on('error', () => undefined);
  // One that breaks while it is used tells so a second time, and would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: watched(new PostgresDialect({ pool }), watch) });
  return {
    db,
    // PostgreSQL clears away old rows by itself (autovacuum).
    forgetErased: () => Promise.resolve(),
    tryWriting: () =>
      db.transaction().execute(async (tx) => {
        // A transaction that has a number is written down at its end.
        await sql`select pg_current_xact_id()`.execute(tx);
      }),
    close: () => db.destroy(),
  };
};
