import { functionWords } from './function-words.ts';
import type { LookUp, NounKind } from './word-list/word-list.ts';
import { wordsOf } from './words-of.ts';

/** A word that tells something. A name counts as content, and not as a hard word. */
export interface ContentWord {
  readonly word: string;
  /** Log10 of times in 10⁹ words; a name has none. */
  readonly frequency?: number;
  /** Of a noun that the lists know. */
  readonly noun?: NounKind | undefined;
}

/** The content words of a sentence, in their order. */
export const contentWordsOf = (sentence: string, lookUp: LookUp): ContentWord[] =>
  wordsOf(sentence).flatMap((written, index) => {
    const word = written.toLowerCase();
    if (functionWords.has(word)) return [];
    const { frequency, noun, counted } = lookUp(word);
    // The first word of a sentence has a capital anyway.
    const isName = index > 0 && /^\p{Lu}/u.test(written);
    if (!isName) return [{ word, frequency, noun }];
    return counted ? [{ word }] : [];
  });
