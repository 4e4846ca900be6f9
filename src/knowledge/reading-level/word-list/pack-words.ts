import { toKindByte } from './kind-bytes.ts';
import { packNumbers } from './packed-numbers.ts';
import { packSeldomWords } from './seldom-words.ts';
import { backwards, packSpellings } from './spellings.ts';
import { writeWordFile } from './word-file.ts';
import type { WordFacts } from './word-list.ts';

/** A word to be packed. */
export interface ListedWord extends WordFacts {
  readonly word: string;
}

// A third of all words: counted once in 44 million words, and no noun. Nothing more is known of them.
const seldomFrequency = 1.66;

/** Packs words into a file. */
export const packWords = (words: readonly ListedWord[]): Buffer => {
  const rows = words
    .filter((word) => !isSeldom(word))
    .map((word) => ({ ...word, spelling: backwards(word.word) }))
    .sort((a, b) => (a.spelling < b.spelling ? -1 : 1));
  const frequencies = [...new Set(rows.map(({ frequency }) => frequency))].sort((a, b) => a - b);
  const placeOf = new Map(frequencies.map((frequency, place) => [frequency, place]));
  return writeWordFile({
    frequencies,
    seldomFrequency,
    columns: {
      ...packSpellings(rows.map(({ spelling }) => spelling)),
      frequency: packNumbers(rows.map(({ frequency }) => placeOf.get(frequency) ?? 0)),
      kind: Uint8Array.from(rows.map(toKindByte)),
      seldom: packSeldomWords(words.filter(isSeldom).map(({ word }) => word)),
    },
  });
};

const isSeldom = ({ frequency, noun, counted }: ListedWord): boolean =>
  frequency === seldomFrequency && noun === undefined && counted;
