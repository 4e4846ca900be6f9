import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Announcements, StorageTrouble } from '../../src/runtime/index.ts';
import { openStorage } from '../../src/storage/index.ts';
import { message } from './storage/samples.ts';
import { startPostgres, type PostgresServer } from './storage/start-postgres.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

test('PostgreSQL that goes away and comes back loses nothing that was acknowledged, without a restart of ours', async () => {
  const told: string[] = [];
  const storage = await openStorage({
    dataDir: '/not/used',
    databaseUrl: await server.makeDatabase(),
    announcements: new Announcements(),
    logger: {
      error: (...line: unknown[]) => told.push(String(line[1])),
      info: (...line: unknown[]) => told.push(String(line[0])),
    },
  });
  onTestFinished(() => storage.close());
  const acknowledged: string[] = [];
  const refused: string[] = [];
  const say = (text: string) =>
    storage.inbox.storeOnce(message(text, { conversationKey: text })).then(
      () => acknowledged.push(text),
      (thrown: unknown) => {
        expect(thrown).toBeInstanceOf(StorageTrouble);
        expect((thrown as StorageTrouble).kind).toBe('gone');
        refused.push(text);
      },
    );
  await say('voor');

  // Some are in the middle of their transaction.
  const halting = server.halt();
  const during: Promise<unknown>[] = [];
  for (let i = 0; i < 200; i += 1) {
    during.push(say(`tijdens ${i}`));
    if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await Promise.all([halting, ...during]);
  await say('weg');
  expect(refused).toContain('weg');
  await expect(storage.ping()).rejects.toThrow(/does not answer: check that PostgreSQL runs/);
  expect(told).toEqual([
    expect.stringMatching(/^The database test_1 at 127\.0\.0\.1:\d+ does not/),
  ]);
  expect(storage.trouble()?.kind).toBe('gone');

  await server.goOn();
  await storage.checkWriting();
  expect(storage.trouble()).toBeUndefined();
  expect(told[1]).toMatch(/works again\.$/);
  for (const text of acknowledged) {
    const receipt = await storage.inbox.storeOnce(message(text, { conversationKey: text }));
    expect([text, receipt.duplicate]).toEqual([text, true]);
  }
  for (const text of [...refused]) await say(text);
  expect(acknowledged).toHaveLength(202);
});
