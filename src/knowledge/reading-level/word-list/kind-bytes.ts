import type { WordFacts } from './word-list.ts';

type Kind = Pick<WordFacts, 'noun' | 'counted'>;

const nouns = [undefined, 'concrete', 'other'] as const;
const notCounted = 4;

/** What is known of a word besides its frequency, in one byte. */
export const toKindByte = ({ noun, counted }: Kind): number =>
  nouns.indexOf(noun) + (counted ? 0 : notCounted);

/** What such a byte says. */
export const fromKindByte = (byte: number): Kind => ({
  noun: nouns[byte % notCounted],
  counted: byte < notCounted,
});
