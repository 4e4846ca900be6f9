import { expect, it, onTestFinished } from 'vitest';
import { makeHousekeeping, retentionDays } from '../src/housekeeping.ts';
import { Announcements, makeLogger, readConfig } from '../src/runtime/index.ts';
import { openStorage } from '../src/storage/index.ts';
import { chat, message, minute } from './contracts/storage/samples.ts';
import { makeDataDir } from './storage/data-dir.ts';

const dayMs = 24 * 60 * 60 * 1000;

const noDoubt = { doubt: () => Promise.resolve(undefined) };

const open = async () => {
  const storage = await openStorage({
    dataDir: await makeDataDir(),
    announcements: new Announcements(),
  });
  onTestFinished(() => storage.close());
  return storage;
};

it('forgets at start what its days are over of, by the settings', async () => {
  const storage = await open();
  const { conversationId } = await chat(storage, message('mijn verhaal'));
  const { config } = readConfig({ OMDEHOEK_KEEP_CONVERSATIONS_DAYS: '7' });
  const runOnce = async (clock: Date): Promise<readonly string[]> => {
    const housekeeping = makeHousekeeping({
      storage,
      guard: noDoubt,
      days: retentionDays(config),
      clock: () => clock,
      logger: makeLogger('silent'),
    });
    housekeeping.start();
    await housekeeping.stop();
    return (await storage.feed.after(conversationId, 0)).map(({ text }) => text);
  };
  const lastWord = minute(1).getTime();
  expect(await runOnce(new Date(lastWord + 7 * dayMs - 1))).toContain('mijn verhaal');
  expect(await runOnce(new Date(lastWord + 7 * dayMs))).toEqual(['', '']);
});

it('others have the database between two batches, also when there is much to forget', async () => {
  const storage = await open();
  for (let i = 0; i < 100; i += 1) {
    await chat(storage, message(`verhaal ${i}`, { conversationKey: `thread-${i}` }));
  }
  const housekeeping = makeHousekeeping({
    storage,
    guard: noDoubt,
    days: retentionDays(readConfig({}).config),
    clock: () => new Date(minute(1).getTime() + 28 * dayMs),
    logger: makeLogger('silent'),
  });
  housekeeping.start();
  const late = { conversationKey: 'late', receivedAt: minute(28 * 24 * 60) };
  const receipt = await chat(storage, message('er tussendoor', late), {
    at: late.receivedAt,
  });
  expect(await storage.feed.findConversation('web-chat', 'thread-99')).toBeDefined();
  await housekeeping.stop();
  const said = await storage.feed.after(receipt.conversationId, 0);
  expect(said.map(({ text }) => text)).toContain('er tussendoor');
});
