import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTokenKey } from '../../../src/channels/index.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'omdehoek-key-'))));
afterEach(() => rmSync(folder, { recursive: true }));

it('makes a key once, for its owner only, and opens the same one ever after', () => {
  const dataDir = join(folder, 'new', 'data');
  const key = openTokenKey(dataDir);
  expect(key).toHaveLength(32);
  expect(openTokenKey(dataDir)).toEqual(key);
  const [name = ''] = readdirSync(dataDir);
  expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600);
});

it('makes another key in another folder', () => {
  expect(openTokenKey(join(folder, 'a'))).not.toEqual(openTokenKey(join(folder, 'b')));
});

it('refuses a file that holds no key, and says what to do', () => {
  writeFileSync(join(folder, 'token-signing.key'), 'kort');
  expect(() => openTokenKey(folder)).toThrow(/holds no key of 32 bytes. Remove it/);
});
