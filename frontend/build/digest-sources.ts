import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the pages are made of: when one byte of it changes, they are built anew. */
export const sourcesOf = (root: string): readonly string[] =>
  [
    ...filesBelow(join(root, 'frontend')),
    ...filesBelow(join(root, 'src', 'conversation')),
    join(root, 'package-lock.json'),
  ].sort();

/** One digest over names and contents of all sources of the pages. */
export function digestSources(root: string): string {
  const hash = createHash('sha256');
  for (const file of sourcesOf(root)) {
    const contents = readFileSync(file);
    const name = relative(root, file).split(sep).join('/');
    hash.update(`${name}\n${contents.length}\n`).update(contents);
  }
  return hash.digest('hex');
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return entry.name === 'dist' ? [] : filesBelow(path);
  });
