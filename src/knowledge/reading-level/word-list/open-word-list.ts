import { readFileSync } from 'node:fs';
import { unpackWords } from './unpack-words.ts';
import type { LookUp } from './word-list.ts';

let opened: LookUp | undefined;

/** Looks a Dutch word up. The list takes half a second and over 100 MB, so it is read when a word is first asked for. */
export const lookUpDutch: LookUp = (word) => {
  opened ??= unpackWords(readFileSync(new URL('words.br', import.meta.url)));
  return opened(word);
};
