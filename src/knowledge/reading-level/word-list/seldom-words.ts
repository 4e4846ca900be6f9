import { packNumbers, unpackNumbers } from './packed-numbers.ts';

/**
 * Words of which nothing is to be known but that they are there: a third of all, names and rare compounds.
 * As numbers of 26 bits they take a third of the room. One in 470 words that are not there passes for one that is.
 */
export const packSeldomWords = (words: readonly string[]): Uint8Array => {
  const numbers = [...new Set(words.map(fingerprint))].sort((a, b) => a - b);
  return packNumbers(numbers.map((number, index) => number - (numbers[index - 1] ?? 0)));
};

/** Tells whether a word is among those that were packed. */
export const readSeldomWords = (packed: Uint8Array): ((word: string) => boolean) => {
  const numbers = new Set<number>();
  let last = 0;
  for (const gap of unpackNumbers(packed)) {
    last += gap;
    numbers.add(last);
  }
  return (word) => numbers.has(fingerprint(word));
};

// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), of which the upper 26 bits are kept.
const fingerprint = (word: string): number => {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(word)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 6;
};
