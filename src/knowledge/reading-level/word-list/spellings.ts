/** Words written backwards, sorted, each as what it does not share with the one before it. */
export interface PackedSpellings {
  /** How many letters each shares. */
  readonly shared: Uint8Array;
  /** The other letters, a word a line. */
  readonly rest: Uint8Array;
}

/** A word from its end: compounds with the same last part, which are alike in all else, stand together. */
export const backwards = (word: string): string => Array.from(word).reverse().join('');

/** Packs sorted backward spellings. */
export const packSpellings = (spellings: readonly string[]): PackedSpellings => {
  const shared = spellings.map((one, index) => sharedLetters(one, spellings[index - 1] ?? ''));
  const rest = spellings.map((one, index) => one.slice(shared[index]));
  return { shared: Uint8Array.from(shared), rest: Buffer.from(rest.join('\n')) };
};

/** The spellings that were packed, in the same order. */
export const unpackSpellings = ({ shared, rest }: PackedSpellings): string[] => {
  let last = '';
  return Buffer.from(rest)
    .toString()
    .split('\n')
    .map((letters, index) => {
      last = last.slice(0, shared[index]) + letters;
      return last;
    });
};

const sharedLetters = (one: string, other: string): number => {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
};
