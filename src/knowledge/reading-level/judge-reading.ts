import { contentWordsOf, type ContentWord } from './content-words.ts';
import { cutSentences, type Sentence } from './cut-sentences.ts';
import { scoreSentences, type Reading } from './score.ts';
import { lookUpDutch } from './word-list/open-word-list.ts';

/** A Dutch text as Markdown without headings, and the line of its file on which it begins. */
interface PlacedText {
  readonly text: string;
  readonly line: number;
}

/** How hard texts are to read, and where to begin to mend that. */
export interface Judgement extends Reading {
  /** Nothing when no sentence has a content word. */
  readonly hardest: (Sentence & { readonly score: number }) | undefined;
  /** At most six, rarest first. */
  readonly rarest: readonly string[];
}

interface ReadSentence extends Sentence {
  readonly words: readonly ContentWord[];
}

/** Judges texts together, as if they were one. */
export const judgeReading = (texts: readonly PlacedText[]): Judgement => {
  const sentences = texts
    .flatMap(({ text, line }) => cutSentences(text, line))
    .map((sentence) => ({ ...sentence, words: contentWordsOf(sentence.text, lookUpDutch) }));
  return {
    ...scoreSentences(sentences.map(({ words }) => words)),
    hardest: findHardest(sentences),
    rarest: findRarest(sentences.flatMap(({ words }) => words)),
  };
};

// The score of two words is the score of one rare word, and such words are named anyway.
const fewestContentWords = 3;

const findHardest = (sentences: readonly ReadSentence[]): Judgement['hardest'] => {
  const long = sentences.filter(({ words }) => words.length >= fewestContentWords);
  const measured = long.length > 0 ? long : sentences.filter(({ words }) => words.length > 0);
  return measured
    .map(({ text, line, words }) => ({ text, line, score: scoreSentences([words]).score }))
    .reduce<Judgement['hardest']>(
      (hardest, one) => (hardest && hardest.score >= one.score ? hardest : one),
      undefined,
    );
};

// Below once in a million words.
const rareFrequency = 3;
const mostRareWords = 6;

const findRarest = (words: readonly ContentWord[]): string[] => {
  const rare = words.flatMap(({ word, frequency = rareFrequency }) =>
    frequency < rareFrequency ? [{ word, frequency }] : [],
  );
  const sorted = rare.sort((a, b) => a.frequency - b.frequency).map(({ word }) => word);
  return [...new Set(sorted)].slice(0, mostRareWords);
};
