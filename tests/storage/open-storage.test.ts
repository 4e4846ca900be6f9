import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { Announcements, OperatorError } from '../../src/runtime/index.ts';
import { openStorage, type Storage } from '../../src/storage/index.ts';
import { message, nextOf, queueUp } from '../contracts/storage/samples.ts';
import { makeDataDir } from './data-dir.ts';

const open = async (dataDir: string, databaseUrl?: string): Promise<Storage> => {
  const announcements = new Announcements();
  const storage = await openStorage({ dataDir, databaseUrl, announcements });
  onTestFinished(() => storage.close());
  return storage;
};

/** A database as this version makes it, with one more thing done to it. */
const databaseWith = async (sql: string): Promise<string> => {
  const dataDir = await makeDataDir();
  await (await open(dataDir)).close();
  const database = new Database(join(dataDir, 'om-de-hoek.sqlite'));
  database.exec(sql);
  database.close();
  return dataDir;
};

test('loses nothing when it is closed and opened again', async () => {
  const dataDir = await makeDataDir();
  const before = await open(dataDir);
  const handoff = await queueUp(before);
  const receipt = await before.inbox.storeOnce(message('wacht nog'));
  const waiting = await nextOf(before, receipt);
  const said = await before.feed.after(receipt.conversationId, 0);
  await before.close();
  const after = await open(dataDir);
  expect(await after.handoffs.queue('library-a')).toEqual([handoff]);
  expect(await nextOf(after, receipt)).toEqual(waiting);
  expect(await after.feed.after(receipt.conversationId, 0)).toEqual(said);
  expect(said).toHaveLength(3);
});

test('makes the data folder, for its own user only', async () => {
  const dataDir = join(await makeDataDir(), 'deep', 'data');
  await open(dataDir);
  expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
});

test('keeps a write-ahead log, so that reading does not wait for writing', async () => {
  const dataDir = await makeDataDir();
  await (await open(dataDir)).close();
  const database = new Database(join(dataDir, 'om-de-hoek.sqlite'), { readonly: true });
  onTestFinished(() => {
    database.close();
  });
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
});

test('refuses a database of a newer version by the name of its change, and leaves it as it is', async () => {
  const dataDir = await databaseWith(
    "insert into kysely_migration values ('0099-from-the-future', '2031-01-01T00:00:00.000Z')",
  );
  const opening = open(dataDir);
  await expect(opening).rejects.toThrow(OperatorError);
  await expect(opening).rejects.toThrow(
    /"0099-from-the-future"\. Start the version that made it, or put back the backup/,
  );
});

test('says what to do with a file that is no database', async () => {
  const dataDir = await makeDataDir();
  await writeFile(join(dataDir, 'om-de-hoek.sqlite'), 'this is a shopping list\n'.repeat(99));
  const opening = open(dataDir);
  await expect(opening).rejects.toThrow(OperatorError);
  await expect(opening).rejects.toThrow(
    `The database in ${dataDir} is damaged or is no SQLite database: put back a backup`,
  );
});

test('says what to do when the data folder cannot be made', async () => {
  const dataDir = await makeDataDir();
  await writeFile(join(dataDir, 'file'), '');
  const opening = open(join(dataDir, 'file', 'data'));
  await expect(opening).rejects.toThrow(/cannot be read or written: .* OMDEHOEK_DATA_DIR/);
});

test('says what to do when another program has locked the database', async () => {
  const dataDir = await databaseWith('delete from kysely_migration');
  const other = new Database(join(dataDir, 'om-de-hoek.sqlite'));
  onTestFinished(() => {
    other.close();
  });
  other.pragma('locking_mode = exclusive');
  other.exec('begin exclusive');
  await expect(open(dataDir)).rejects.toThrow(/is locked by another program: stop that one/);
});

test('waits for another process that is writing, without holding up this one', async () => {
  const dataDir = await makeDataDir();
  const storage = await open(dataDir);
  const other = new Database(join(dataDir, 'om-de-hoek.sqlite'));
  onTestFinished(() => {
    other.close();
  });
  other.exec('begin immediate');
  const storing = storage.inbox.storeOnce(message('hallo'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  other.exec('commit');
  expect((await storing).duplicate).toBe(false);
});

test('makes the tables once when two processes start together', async () => {
  const dataDir = await makeDataDir();
  const [one, two] = await Promise.all([open(dataDir), open(dataDir)]);
  const { conversationId } = await one.inbox.storeOnce(message('hallo'));
  expect(await two.feed.after(conversationId, 0)).toHaveLength(1);
});

test('names a PostgreSQL that does not answer, without its password', async () => {
  const opening = open('not-used', 'postgres://anna:geheim@127.0.0.1:1/library');
  await expect(opening).rejects.toThrow(
    /^The database library at 127\.0\.0\.1:1 does not answer: .* OMDEHOEK_DATABASE_URL/,
  );
  await expect(opening).rejects.not.toThrow(/geheim/);
});
