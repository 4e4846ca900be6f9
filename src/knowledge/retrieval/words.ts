import { newStemmer, type Stemmer } from 'snowball-stemmers';
import type { Language } from '../../conversation/index.ts';

// For Polish, Ukrainian and Persian there is no stemmer in the package: their words stay whole.
const algorithms: Readonly<Partial<Record<Language, string>>> = {
  nl: 'dutch',
  en: 'english',
  tr: 'turkish',
  ar: 'arabic',
  es: 'spanish',
  fr: 'french',
  de: 'german',
  ru: 'russian',
};

const stemmers = new Map<Language, Stemmer>();
const stemmed = new Map<string, string>();

const stemmerOf = (language: Language): Stemmer | undefined => {
  const algorithm = algorithms[language];
  if (algorithm === undefined) return undefined;
  const known = stemmers.get(language) ?? newStemmer(algorithm);
  stemmers.set(language, known);
  return known;
};

/** The words of a text in lower case, without accents that people leave out. */
export const wordsIn = (text: string): string[] =>
  (
    text
      .normalize('NFD')
      .replaceAll(/(?<=[a-z])\p{M}+/giu, '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, maxWords);

// A question of two hundred words says nothing more to a search; a longer text only takes time.
const maxWords = 400;

const stemsKept = 50_000;
// Longer than any Dutch word: many messages of one endless word each would fill the memory.
const longestWord = 50;

/** The stem of a word in its language. */
export const stem = (word: string, language: Language): string => {
  const key = `${language} ${word}`;
  const known = stemmed.get(key);
  if (known !== undefined) return known;
  const made = stemmerOf(language)?.stem(word) ?? word;
  if (stemmed.size < stemsKept && word.length <= longestWord) stemmed.set(key, made);
  return made;
};

const gramLength = 4;

/** Runs of four letters of a word with its edges marked: what is left in common after a typing error. */
export const gramsOf = (word: string): string[] => {
  const edged = `_${word}_`;
  return edged.length <= gramLength
    ? [edged]
    : Array.from({ length: edged.length - gramLength + 1 }, (_, at) =>
        edged.slice(at, at + gramLength),
      );
};
