import type { ContentWord } from './content-words.ts';

/** What a score is made of. */
export interface Reading {
  /** 0 to about 100; higher is harder. */
  readonly score: number;
  readonly contentWords: number;
  readonly contentWordsPerSentence: number;
  /** Mean of log10 of times in 10⁹ words. */
  readonly frequency: number;
  /** Share of concrete nouns among the nouns that are known. */
  readonly concrete: number;
}

// What is taken of a text that says nothing about it: a frequency of everyday words, half of the nouns concrete.
const usualFrequency = 4;
const usualConcrete = 0.5;

/** How hard sentences are to read together; a sentence is given as its content words. */
export const scoreSentences = (sentences: readonly (readonly ContentWord[])[]): Reading => {
  const words = sentences.flat();
  const frequencies = words.flatMap(({ frequency }) => frequency ?? []);
  const nouns = words.flatMap(({ noun }) => noun ?? []);
  const parts = {
    contentWordsPerSentence: mean(sentences.map(({ length }) => length)) ?? 0,
    frequency: mean(frequencies) ?? usualFrequency,
    concrete: mean(nouns.map((noun) => (noun === 'concrete' ? 1 : 0))) ?? usualConcrete,
  };
  return { score: scoreOf(parts), contentWords: words.length, ...parts };
};

// Fitted on LiNT-II scores of 504 texts; on 185 others R² .77, mean error 4.7: docs/reading-level.md.
const scoreOf = ({
  contentWordsPerSentence,
  frequency,
  concrete,
}: Pick<Reading, 'contentWordsPerSentence' | 'frequency' | 'concrete'>): number =>
  122 - 18.73 * frequency + 1.4 * contentWordsPerSentence - 17.15 * concrete;

const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
