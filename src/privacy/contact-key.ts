import { randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../runtime/index.ts';

const firstLine = 'om-de-hoek contact key, form 1';
const keyBytes = 32;

const writeDurably = (path: string, text: string): void => {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

const isErrorCode = (thrown: unknown, code: string): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === code;

/** Linking a finished file makes it whole or not at all, and only the first of two processes wins. */
const makeKeyFile = (path: string): void => {
  const draft = `${path}.${randomUUID()}`;
  writeDurably(draft, `${firstLine}\n${randomBytes(keyBytes).toString('base64')}\n`);
  try {
    linkSync(draft, path);
  } catch (thrown) {
    if (!isErrorCode(thrown, 'EEXIST')) throw thrown;
  } finally {
    rmSync(draft);
  }
};

const readKeyFile = (path: string): Buffer | undefined => {
  try {
    const [form, key] = readFileSync(path, 'utf8').split('\n');
    const bytes = Buffer.from(key ?? '', 'base64');
    if (form === firstLine && bytes.length === keyBytes) return bytes;
  } catch (thrown) {
    if (isErrorCode(thrown, 'ENOENT')) return undefined;
    throw thrown;
  }
  throw new OperatorError(
    `${path} is not a contact key (it should begin with "${firstLine}"): put it back from a backup, or ` +
      'remove it to make a new one; contact details sealed with the old key then cannot be read.',
  );
};

/**
 * The key that seals contact details, from `contacts.key` in the data folder (mode 0600); made at the
 * first start.
 * @throws OperatorError when the file holds something else.
 */
export const openContactKey = (dataDir: string): Buffer => {
  const path = join(dataDir, 'contacts.key');
  const kept = readKeyFile(path);
  if (kept) return kept;
  mkdirSync(dataDir, { recursive: true });
  makeKeyFile(path);
  return openContactKey(dataDir);
};
