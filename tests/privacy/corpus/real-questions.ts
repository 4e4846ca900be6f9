import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { languages } from '../../../src/conversation/index.ts';
import type { Labelled } from './make-corpus.ts';
import type { CorpusSet } from './pools.ts';

const frontMatter = z.object({
  language: z.enum(languages).optional(),
  questions: z.array(z.string()),
});
const labelled = z.array(z.object({ question: z.string(), language: z.enum(languages) }));

const nearMiss = (text: string, language: Labelled['language']): Labelled => ({
  language,
  text,
  labels: [],
});

const languageOf = (path: string): Labelled['language'] =>
  z.enum(languages).parse(path.split('/').at(-2));

const exampleQuestions = (): Labelled[] =>
  globSync('knowledge-base/articles/**/*.md')
    .toSorted()
    .flatMap((path) => {
      const [, front = ''] = readFileSync(path, 'utf8').split(/^---$/mu);
      const { questions } = frontMatter.parse(parse(front));
      return questions.map((question) => nearMiss(question, languageOf(path)));
    });

const ownQuestions = (): Labelled[] =>
  labelled
    .parse(parse(readFileSync('tests/questions/dev.yml', 'utf8')))
    .map(({ question, language }) => nearMiss(question, language));

const halfOf = (text: string): CorpusSet =>
  createHash('sha256').update(text).digest()[0]! % 2 === 0 ? 'dev' : 'test';

/** Questions that name nobody, as near misses: the examples of our articles and our own labelled ones, by halves. */
export const readRealQuestions = (set: CorpusSet): Labelled[] =>
  [...exampleQuestions(), ...ownQuestions()].filter(({ text }) => halfOf(text) === set);
