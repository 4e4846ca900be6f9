import { readFileSync } from 'node:fs';
import { everydayWords } from './everyday-words.ts';
import { recognised, type Evidence, type Recognised } from './recognised.ts';

/** How often a word is used: log10 of times in 10⁹ words. */
type Zipf = number;

// Above what was counted: at a desk these are more frequent than in books and films.
const everydayZipf: Zipf = 7.5;
const uncountedZipf: Zipf = 6.2;
// Of a word that is not among the most frequent we know only that it is rarer than those.
const rareZipf: Zipf = 4.3;

type WordList = ReadonlyMap<string, Zipf>;

const readFrequentWords = (): Map<string, Map<string, Zipf>> => {
  const lists = new Map<string, Map<string, Zipf>>();
  const rows = readFileSync(new URL('frequent-words.tsv', import.meta.url), 'utf8').split('\n');
  for (const row of rows.filter((line) => line !== '' && !line.startsWith('#'))) {
    const [language = '', word = '', zipf] = row.split('\t');
    const list = lists.get(language) ?? new Map<string, Zipf>();
    lists.set(language, list.set(word, Number(zipf)));
  }
  return lists;
};

const withEveryday = (language: Recognised, counted: WordList = new Map()): WordList => {
  const zipf = counted.size > 0 ? everydayZipf : uncountedZipf;
  const everyday = everydayWords[language].split(' ').map((word) => [word, zipf] as const);
  return new Map([...counted, ...everyday]);
};

const frequentWords = readFrequentWords();

/** The words by which each language is known. */
export const wordLists: ReadonlyMap<Recognised, WordList> = new Map(
  recognised.map((language) => [language, withEveryday(language, frequentWords.get(language))]),
);

const surprise = (list: WordList | undefined, word: string): number =>
  (Math.max(list?.get(word) ?? rareZipf, rareZipf) - rareZipf) * Math.LN10;

/** What a message's words say: how much likelier each language is to use them. */
export const weighWords = (words: readonly string[]): Evidence =>
  new Map(
    Array.from(wordLists, ([language, list]) => [
      language,
      words.reduce((sum, word) => sum + surprise(list, word), 0),
    ]),
  );

/** How many of the words are known in any language. */
export const countKnown = (words: readonly string[]): number =>
  words.filter((word) => Array.from(wordLists.values()).some((list) => list.has(word))).length;
