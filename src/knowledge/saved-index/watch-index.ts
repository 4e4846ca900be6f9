import { watch } from 'node:fs';
import { basename } from 'node:path';
import { knowledgeDataFolder, pointerOf } from './folders.ts';

/** Swapping in writes the pointer once; some systems tell of it twice. */
const quietMs = 200;

/** Calls back whenever another process has swapped in an index. @returns stops watching */
export const watchIndex = (dataDir: string, onSwapped: () => void): (() => void) => {
  const folder = knowledgeDataFolder(dataDir);
  const pointer = basename(pointerOf(folder));
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { persistent: false }, (_, name) => {
    if (name !== pointer) return;
    clearTimeout(timer);
    timer = setTimeout(onSwapped, quietMs).unref();
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
};
