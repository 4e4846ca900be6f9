import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const digestsFile = (folder: string): string => join(folder, 'digests.json');

type Digests = Readonly<Record<string, string>>;

/** Every file of a finished index; the manifest and the digests themselves are written later. */
const digestsOf = async (folder: string): Promise<Digests> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => name !== 'digests.json' && name !== 'manifest.json')
    .sort();
  const digests = await Promise.all(names.map((name) => digestOf(join(folder, name))));
  return Object.fromEntries(names.map((name, at) => [name, digests[at] ?? '']));
};

const digestOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

/** Writes down what the files of an index are, so that damage is found before it is read. */
export const writeDigests = async (folder: string): Promise<void> =>
  writeFile(digestsFile(folder), JSON.stringify(await digestsOf(folder), null, 2));

/** The files of an index that are missing or are not as they were written. */
export const findDamage = async (folder: string): Promise<readonly string[]> => {
  try {
    const written = JSON.parse(await readFile(digestsFile(folder), 'utf8')) as Digests;
    const found = await digestsOf(folder);
    return Object.keys(written).filter((name) => written[name] !== found[name]);
  } catch {
    return ['digests.json'];
  }
};
