import type { Synonym } from '../articles/other-files.ts';
import { stem, wordsIn } from './words.ts';

interface Phrase {
  readonly stems: readonly string[];
  readonly means: string;
}

/** What citizens call otherwise than the government: "uitkering werkloos" is WW. */
export class Synonyms {
  readonly #phrases: readonly Phrase[];

  constructor(synonyms: readonly Synonym[]) {
    this.#phrases = synonyms.flatMap(({ means, said }) =>
      said.map((phrase) => ({ stems: stemsOf(phrase), means })),
    );
  }

  /** The question with the official words of what it says behind it; all words of a phrase must be there. */
  translate(question: string): string {
    const stems = new Set(stemsOf(question));
    const meant = this.#phrases
      .filter((phrase) => phrase.stems.every((one) => stems.has(one)))
      .map(({ means }) => means);
    return [question, ...new Set(meant)].join(' ');
  }
}

const stemsOf = (text: string): string[] => wordsIn(text).map((word) => stem(word, 'nl'));
