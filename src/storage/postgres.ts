import pg from 'pg';
import { Kysely, PostgresDialect } from 'kysely';
import type { Connection } from './connection.ts';
import type { Tables } from './tables.ts';

/** Opens connections to PostgreSQL as they are needed. */
export const connectPostgres = (databaseUrl: string): Connection => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5_000,
    application_name: 'om-de-hoek',
  });
  // An idle connection that breaks is replaced; whoever uses a broken one gets the error there.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    // PostgreSQL clears away old rows by itself (autovacuum).
    forgetErased: () => Promise.resolve(),
    close: () => db.destroy(),
  };
};
