import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Announcements, StorageTrouble } from '../../src/runtime/index.ts';
import { openStorage } from '../../src/storage/index.ts';
import { message } from '../contracts/storage/samples.ts';
import { makeSmallDisk } from './small-disk.ts';

/** Takes what is left of the disk. */
const fill = async (file: string): Promise<void> => {
  for (let kilobytes = 8192; kilobytes > 0; kilobytes = Math.floor(kilobytes / 2))
    await writeFile(file, Buffer.alloc(kilobytes * 1024), { flag: 'a' }).catch(() => undefined);
};

test('a real disk that is full loses nothing, and is written again when there is room', async (task) => {
  const dataDir = await makeSmallDisk();
  if (dataDir === undefined) return task.skip('only root can mount a small disk');
  const storage = await openStorage({ dataDir, announcements: new Announcements() });
  onTestFinished(() => storage.close());
  const { conversationId } = await storage.inbox.storeOnce(message('voor'));
  await fill(join(dataDir, 'other'));
  const refused: string[] = [];
  const stored: string[] = ['voor'];
  for (let i = 0; i < 40; i += 1) {
    const text = `bericht ${i} ${'lang '.repeat(1000)}`;
    await storage.inbox.storeOnce(message(text)).then(
      () => stored.push(text),
      (thrown: unknown) => {
        expect(thrown).toBeInstanceOf(StorageTrouble);
        refused.push(text);
      },
    );
  }
  expect(refused.length).toBeGreaterThan(0);
  expect(storage.trouble()?.kind).toBe('full');
  await rm(join(dataDir, 'other'));
  for (const text of refused) await storage.inbox.storeOnce(message(text));
  const said = await storage.feed.after(conversationId, 0);
  expect(said.map(({ text }) => text)).toEqual([...stored, ...refused]);
});
