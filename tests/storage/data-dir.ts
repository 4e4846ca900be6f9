import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is thrown away when the test is finished. */
export const makeDataDir = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'om-de-hoek-storage-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** Every byte in the folder, as one text. */
export const bytesIn = async (folder: string): Promise<string> => {
  const files = await readdir(folder);
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')));
  return contents.join('');
};
