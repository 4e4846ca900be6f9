import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { languages } from '../../src/conversation/index.ts';

const language = z.enum(languages);
const byLanguage = z.partialRecord(language, z.array(z.string()));

const followUp = z.strictObject({
  before: z.string(),
  text: z.string(),
  language,
  article: z.string(),
});
const twoQuestions = z.strictObject({
  text: z.string(),
  language,
  articles: z.tuple([z.string(), z.string()]),
});
const askedOfPart = z.strictObject({
  text: z.string(),
  language,
  part: z.enum(['short', 'steps', 'need', 'fails']),
});
const page = z.strictObject({
  title: z.string(),
  sections: z.array(z.strictObject({ heading: z.string(), text: z.string() })),
  questions: z.array(z.strictObject({ text: z.string(), section: z.int().nonnegative() })),
});
const ownCase = z.strictObject({
  text: z.string(),
  language,
  label: z.enum(['person-bound', 'general']),
  /** What answers a general question. */
  article: z.string().optional(),
});

const folder = new URL('texts/', import.meta.url).pathname;
const read = <T>(name: string, shape: z.ZodType<T>): T =>
  shape.parse(parse(readFileSync(`${folder}${name}.yml`, 'utf8')));

/** What only the model is taught from; the example questions of the knowledge base come to it. */
export const readTexts = () => ({
  /** By article, then language. */
  articles: Object.assign(
    {},
    ...globSync('articles/*.yml', { cwd: folder })
      .sort()
      .map((file) => read(file.replace(/\.yml$/, ''), z.record(z.string(), byLanguage))),
  ) as Record<string, z.infer<typeof byLanguage>>,
  /** What no article answers, by subject. */
  elsewhere: read('elsewhere', z.record(z.string(), byLanguage)),
  /** What does not say what is meant. */
  vague: read('vague', byLanguage),
  followUps: read('follow-ups', z.array(followUp)),
  twoQuestions: read('two-questions', z.array(twoQuestions)),
  /** By article: questions that one of its sections answers. */
  parts: read('parts', z.record(z.string(), z.array(askedOfPart))),
  /** Made-up pages about other things. */
  pages: read('pages', z.array(page)),
  ownCases: read('own-cases', z.array(ownCase)),
});
