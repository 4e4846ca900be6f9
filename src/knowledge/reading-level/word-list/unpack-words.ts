import { fromKindByte } from './kind-bytes.ts';
import { unpackNumbers } from './packed-numbers.ts';
import { readSeldomWords } from './seldom-words.ts';
import { backwards, unpackSpellings } from './spellings.ts';
import { readWordFile } from './word-file.ts';
import { unseen, unseenFrequency, type LookUp } from './word-list.ts';

/** Looks words up in what `packWords` made. */
export const unpackWords = (file: Uint8Array): LookUp => {
  const { frequencies, seldomFrequency, columns } = readWordFile(file);
  const rows = new Map(unpackSpellings(columns).map((spelling, row) => [spelling, row]));
  const places = unpackNumbers(columns.frequency);
  const isSeldom = readSeldomWords(columns.seldom);
  const seldom = { frequency: seldomFrequency, noun: undefined, counted: true };
  return (word) => {
    const row = rows.get(backwards(word));
    if (row === undefined) return isSeldom(word) ? seldom : unseen;
    const frequency = frequencies[places[row] ?? 0] ?? unseenFrequency;
    return { frequency, ...fromKindByte(columns.kind[row] ?? 0) };
  };
};
