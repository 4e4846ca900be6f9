import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Announcements, StorageTrouble } from '../../src/runtime/index.ts';
import { openStorage } from '../../src/storage/index.ts';
import { answer, message, nextOf } from '../contracts/storage/samples.ts';
import { makeDataDir } from './data-dir.ts';
import { fillDisk, makeRoom } from './opened-databases.ts';

vi.mock('better-sqlite3', async () => (await import('./opened-databases.ts')).rememberingSqlite());

const open = async () => {
  const told: string[] = [];
  const dataDir = await makeDataDir();
  const storage = await openStorage({
    dataDir,
    announcements: new Announcements(),
    logger: {
      error: (...line: unknown[]) => told.push(String(line[1])),
      info: (...line: unknown[]) => told.push(String(line[0])),
    },
  });
  onTestFinished(() => storage.close());
  return { storage, told, dataDir };
};

/** Another program that writes, and does not stop. */
const lockFrom = (dataDir: string) => {
  const other = new Database(join(dataDir, 'om-de-hoek.sqlite'));
  onTestFinished(() => void other.close());
  other.exec('begin immediate');
  return other;
};

const long = (name: string) => message(`${name} ${'lang '.repeat(4000)}`, { messageKey: name });

test('acknowledges nothing on a full disk, keeps what it has, and goes on when there is room', async () => {
  const { storage } = await open();
  const before = await storage.inbox.storeOnce(message('voor'));
  fillDisk();
  await expect(storage.inbox.storeOnce(long('tijdens'))).rejects.toThrow(StorageTrouble);
  expect(await storage.feed.after(before.conversationId, 0)).toHaveLength(1);
  makeRoom();
  const after = await storage.inbox.storeOnce(long('tijdens'));
  expect(after.duplicate).toBe(false);
  expect(await storage.feed.after(before.conversationId, 0)).toHaveLength(2);
});

test('a turn that meets a full disk waits whole, and is committed once when there is room', async () => {
  const { storage } = await open();
  const receipt = await storage.inbox.storeOnce(message('vraag'));
  const waiting = await nextOf(storage, receipt);
  const replies = [{ ...answer(waiting).replies[0]!, text: 'antwoord '.repeat(4000) }];
  const commit = answer(waiting, { replies });
  fillDisk();
  await expect(storage.turns.commitTurn(commit)).rejects.toThrow(StorageTrouble);
  expect((await nextOf(storage, receipt)).inboxId).toBe(receipt.inboxId);
  makeRoom();
  expect(await storage.turns.commitTurn(commit)).toBe('committed');
  expect(await storage.feed.after(receipt.conversationId, 0)).toHaveLength(2);
});

test('tells the operator of a full disk once, with what to do, and when it is over', async () => {
  const { storage, told, dataDir } = await open();
  fillDisk();
  for (let i = 0; i < 50; i += 1)
    await storage.inbox.storeOnce(long(`m${i}`)).catch(() => undefined);
  expect(told).toEqual([
    `The database in ${dataDir} cannot be written, the disk is full: make room on it. Until then no message is acknowledged, citizens hear that it is us, and it is tried again by itself.`,
  ]);
  expect(storage.trouble()?.kind).toBe('full');
  // Reading goes on: it is no sign that there is room.
  await storage.ping();
  expect(storage.trouble()?.kind).toBe('full');
  await expect(storage.checkWriting()).rejects.toThrow(StorageTrouble);
  makeRoom();
  await storage.checkWriting();
  expect(storage.trouble()).toBeUndefined();
  expect(told[1]).toBe(`The database in ${dataDir} works again.`);
});

test('does not fill the log with trouble that comes and goes', async () => {
  const { storage, told } = await open();
  for (let i = 0; i < 30; i += 1) {
    fillDisk();
    await storage.inbox.storeOnce(long(`m${i}`)).catch(() => undefined);
    makeRoom();
    await storage.checkWriting();
  }
  expect(told).toHaveLength(2);
});

test('waits seconds for the first that meets a lock, and not for all others behind it', async () => {
  const { storage, told, dataDir } = await open();
  const other = lockFrom(dataDir);
  const begun = performance.now();
  const stored = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) => storage.inbox.storeOnce(message(`bericht ${i}`))),
  );
  expect(performance.now() - begun).toBeLessThan(9_000);
  expect(stored.every(({ status }) => status === 'rejected')).toBe(true);
  expect(told).toEqual([expect.stringMatching(/is locked by another program: stop that one/)]);
  await expect(storage.checkWriting()).rejects.toThrow(/is locked/);
  other.exec('commit');
  await storage.checkWriting();
  expect(await storage.inbox.storeOnce(message('bericht 1'))).toMatchObject({ duplicate: false });
  expect(told).toHaveLength(2);
});

test('knows which message waits longest', async () => {
  const { storage } = await open();
  expect(await storage.oldestWaiting()).toBeUndefined();
  const first = message('eerste');
  await storage.inbox.storeOnce({
    ...message('tweede'),
    receivedAt: new Date(+first.receivedAt + 1),
  });
  await storage.inbox.storeOnce(first);
  expect(await storage.oldestWaiting()).toEqual(first.receivedAt);
});
