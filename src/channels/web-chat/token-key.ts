import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../../runtime/index.ts';

const keyBytes = 32;

const makeOnce = (file: string): void => {
  try {
    writeFileSync(file, randomBytes(keyBytes).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown;
  }
};

/**
 * Opens the key that signs web chat tokens; makes it at the first start, readable by its owner only.
 * @throws OperatorError when the file holds no key.
 */
export const openTokenKey = (dataDir: string): Buffer => {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'token-signing.key');
  makeOnce(file);
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  if (key.length !== keyBytes) {
    throw new OperatorError(
      `${file} holds no key of ${keyBytes} bytes. Remove it: the next start makes a new one, and open chats start anew.`,
    );
  }
  return key;
};
