import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { makeDataDir } from './data-dir.ts';

const mount = (folder: string): void => {
  const options = { stdio: 'ignore' } as const;
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], options);
};

/** A disk of eight megabytes; nothing where this user may not mount one. */
export const makeSmallDisk = async (): Promise<string | undefined> => {
  const folder = await makeDataDir();
  try {
    mount(folder);
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
};
