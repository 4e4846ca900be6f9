import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const oneDayMs = 24 * 60 * 60 * 1000;
const unfinishedMark = 'unfinished-';
const finishedMark = 'index-';

/** Where the knowledge part keeps what it can make anew. */
export const knowledgeDataFolder = (dataDir: string): string => join(dataDir, 'knowledge');

/** The file that names the folder that serves. */
export const pointerOf = (folder: string): string => join(folder, 'current');

/** The folder of the index that serves; nothing when none was ever made. */
export const currentFolder = async (folder: string): Promise<string | undefined> => {
  try {
    return join(folder, (await readFile(pointerOf(folder), 'utf8')).trim());
  } catch {
    return undefined;
  }
};

/** When the index that serves was put in place; nothing when there is none. */
export const indexMadeAt = async (dataDir: string): Promise<Date | undefined> => {
  try {
    return (await stat(pointerOf(knowledgeDataFolder(dataDir)))).mtime;
  } catch {
    return undefined;
  }
};

/**
 * Writes an index into a new folder and swaps it in whole: a reader finds the old one or the new one,
 * never half of each, also when the machine stops halfway.
 */
export const swapIn = async (
  folder: string,
  write: (unfinished: string) => Promise<void>,
): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const before = await currentFolder(folder);
  const unfinished = await mkdtemp(join(folder, unfinishedMark));
  await write(unfinished);
  const finished = unfinished.replace(unfinishedMark, finishedMark);
  await rename(unfinished, finished);
  await pointAt(folder, finished);
  await removeOthers(folder, [finished, before]);
  return finished;
};

const pointAt = async (folder: string, finished: string): Promise<void> => {
  const unfinished = `${pointerOf(folder)}.${process.pid}`;
  await writeFile(unfinished, `${finished.slice(folder.length + 1)}\n`);
  await rename(unfinished, pointerOf(folder));
};

// The one before stays: somebody may be reading it. So do young unfinished ones: somebody may be writing.
const removeOthers = async (
  folder: string,
  kept: readonly (string | undefined)[],
): Promise<void> => {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const old =
      name.startsWith(unfinishedMark) && Date.now() - (await stat(path)).mtimeMs > oneDayMs;
    if (old || (name.startsWith(finishedMark) && !kept.includes(path))) {
      await rm(path, { recursive: true, force: true });
    }
  }
};
