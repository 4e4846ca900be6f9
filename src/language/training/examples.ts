import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hypotheses, recognised, type Hypothesis } from '../recognised.ts';
import { readWords } from '../read-words.ts';
import type { Chance } from './chance.ts';
import { everydayWords } from './everyday-words.ts';
import { inLatinLetters } from './latin-letters.ts';
import { names } from './names.ts';

/** Words of one message, and what it is. */
export interface Example {
  readonly hypothesis: Hypothesis;
  readonly words: readonly string[];
}

const sentenceSchema = z.object({ text: z.string(), lang: z.string() });
export type Sentence = z.infer<typeof sentenceSchema>;

/** The sentences of Tatoeba with their languages, also of languages that are none of the hypotheses. */
export const readSentences = (folder: string): Sentence[] =>
  readFileSync(join(folder, 'tatoeba_sentences.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => sentenceSchema.parse(JSON.parse(line)));

const isHypothesis = (code: string): code is Hypothesis =>
  (hypotheses as readonly string[]).includes(code);

const fromSentences = (sentences: readonly Sentence[]): Example[] =>
  sentences.flatMap(({ text, lang }) =>
    isHypothesis(lang) ? [{ hypothesis: lang, words: readWords(text) }] : [],
  );

type WordLists = ReadonlyMap<string, readonly string[]>;

const readFrequentWords = (folder: string): WordLists => {
  const rows = readFileSync(join(folder, 'frequent_words.tsv'), 'utf8').split('\n').slice(1);
  const pairs = rows.map((row) => row.split('\t'));
  return new Map(
    Array.from(
      Map.groupBy(pairs, ([language = '']) => language),
      ([language, own]) => [language, own.map(([, word = '']) => word)],
    ),
  );
};

const mostInChain = 5;

/** Words alone, and as many made-up messages of them, for languages of which we have few sentences. */
const fromWords = (
  hypothesis: Hypothesis,
  listed: readonly string[],
  chance: Chance,
): Example[] => {
  const words = listed.flatMap(readWords);
  const alone = words.map((word) => ({ hypothesis, words: [word] }));
  const chained = words.map(() => ({
    hypothesis,
    words: Array.from(
      { length: 2 + chance.below(mostInChain - 1) },
      () => words[chance.below(words.length)] ?? '',
    ),
  }));
  return [...alone, ...chained];
};

// Everyday words are few, and are what is typed most.
const everydayTimes = 3;

const withNames = 0.3;
const allNames = names.split(' ');

/** Some sentences once more with two names in them: people tell who they are in their own language. */
const namesPutIn = (examples: readonly Example[], chance: Chance): Example[] =>
  examples
    .filter(() => chance.happens(withNames))
    .map(({ hypothesis, words }) => {
      const at = chance.below(words.length + 1);
      const two = [0, 1].map(() => allNames[chance.below(allNames.length)] ?? '');
      return { hypothesis, words: [...words.slice(0, at), ...two, ...words.slice(at)] };
    });

const withoutCyrillic = 0.3;
const alsoInLatin: ReadonlySet<Hypothesis> = new Set(['ru', 'uk']);

/** Some sentences once more as they are typed on a Dutch keyboard. */
const inLatin = (examples: readonly Example[], chance: Chance): Example[] =>
  examples
    .filter(({ hypothesis }) => alsoInLatin.has(hypothesis) && chance.happens(withoutCyrillic))
    .map(({ hypothesis, words }) => ({ hypothesis, words: words.map(inLatinLetters) }));

/** All that the model learns from. */
export const makeExamples = (
  folder: string,
  isForTraining: (sentence: Sentence) => boolean,
  chance: Chance,
): Example[] => {
  const frequent = readFrequentWords(folder);
  const everyday = Array.from({ length: everydayTimes }, () =>
    recognised.flatMap((language) =>
      fromWords(language, everydayWords[language].split(' '), chance),
    ),
  );
  const sentences = fromSentences(readSentences(folder).filter(isForTraining));
  return [
    ...sentences,
    ...namesPutIn(sentences, chance),
    ...inLatin(sentences, chance),
    ...recognised.flatMap((language) => fromWords(language, frequent.get(language) ?? [], chance)),
    ...everyday.flat(),
    ...fromWords('name', allNames, chance),
  ];
};
