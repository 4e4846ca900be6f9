import { Migrator, type Migration } from 'kysely';
import { messageOf, OperatorError } from '../runtime/index.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { feedback } from './migrations/0002-feedback.ts';
import { returnCodes } from './migrations/0003-return-codes.ts';
import { retention } from './migrations/0004-retention.ts';
import { takenTasks } from './migrations/0005-taken-tasks.ts';
import type { Reader } from './tables.ts';

/** Every change of the tables, in order. One that was released is never altered: add another. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-feedback': feedback,
  '0003-return-codes': returnCodes,
  '0004-retention': retention,
  '0005-taken-tasks': takenTasks,
};

type MigrationsTable = { kysely_migration: { name: string } };

const migrationsDone = async (db: Reader): Promise<readonly string[]> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const done = await db
    .withTables<MigrationsTable>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return done.map(({ name }) => name);
};

const refuseUnknown = (done: readonly string[], where: string): void => {
  const unknown = done.filter((name) => !(name in migrations));
  if (unknown.length === 0) return;
  throw new OperatorError(
    `The database ${where} was made by another version of the assistant: this one does not know its change ${unknown.map((name) => `"${name}"`).join(', ')}. Start the version that made it, or put back the backup from before that version.`,
  );
};

/**
 * Brings the tables up to date.
 * @throws OperatorError for a database that a newer or unknown version made; nothing is changed in it.
 */
export const migrate = async (db: Reader, where: string): Promise<void> => {
  refuseUnknown(await migrationsDone(db), where);
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(messageOf(error));
};
