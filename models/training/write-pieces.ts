/**
 * Writes all that the model is taught from as word pieces: `node models/training/write-pieces.ts pieces.json`.
 * The development questions go along, for a look at how it fares; the test questions never do.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Tokenizer } from '@huggingface/tokenizers';
import type { Language } from '../../src/conversation/index.ts';
import { makeDialogs } from '../../src/dialogs/index.ts';
import { gatherKnowledgeBase } from '../../src/knowledge/articles/knowledge-base.ts';
import { readKnowledgeBase } from '../../src/knowledge/articles/read-knowledge-base.ts';
import { cutChunks } from '../../src/knowledge/chunks/cut-chunks.ts';
import { findModelFiles } from '../../src/knowledge/embeddings/model-files.ts';
import { goingOn } from '../../src/knowledge/find-candidates.ts';
import { readLabelledQuestions } from '../../src/knowledge/index.ts';
import { openLibraries } from '../../src/referral/index.ts';
import { chanceFrom, misspell } from './misspell.ts';
import { readTexts } from './read-texts.ts';

/** A text as train.py reads it. */
interface Example {
  readonly set: 'knowledge' | 'texts' | 'dev';
  readonly pieces: readonly number[];
  /** The same, misspelled. */
  readonly variants: readonly (readonly number[])[];
  /** `article:…`, `dialog:…`, `elsewhere:…` or `vague`; two for two questions at once. */
  readonly subjects: readonly string[];
  /** Somebody's own case, or a general question; null where it says nothing about that. */
  readonly ownCase: boolean | null;
  /** Whether somebody has labelled it as own case or general by hand. */
  readonly judged: boolean;
}

interface Told extends Partial<Pick<Example, 'set' | 'subjects' | 'ownCase' | 'judged'>> {
  readonly text: string;
  readonly language: Language;
  readonly passage?: boolean;
}

/** Longer texts are cut off: what they ask stands before that. */
const mostPieces = 96;
/** Misspelled copies; Dutch is what people misspell by ear. */
const copies = (language: Language) => (language === 'nl' ? 2 : 1);

const [, , target] = process.argv;
if (target === undefined) throw new Error('name the file to write');
const chance = chanceFrom(42);
const modelFiles = await findModelFiles('models');
const tokenizer = new Tokenizer(
  JSON.parse(readFileSync(modelFiles.tokenizer, 'utf8')) as object,
  JSON.parse(readFileSync(modelFiles.tokenizerConfig, 'utf8')) as object,
);
const piecesOf = (text: string): number[] => tokenizer.encode(text).ids.slice(0, mostPieces);

const exampleOf = ({ text, language, passage = false, ...rest }: Told): Example => {
  const rate = () => (language === 'nl' ? 0.1 + 0.3 * chance() : 0.12);
  const times = passage || rest.set === 'dev' ? 0 : copies(language);
  return {
    ...{ set: 'texts', subjects: [], ownCase: null, judged: false, ...rest },
    pieces: piecesOf(`${passage ? 'passage' : 'query'}: ${text}`),
    variants: Array.from({ length: times }, () =>
      piecesOf(`query: ${misspell(text, rate(), chance)}`),
    ),
  };
};

const toldBy = (
  texts: Partial<Record<Language, readonly string[]>>,
  rest: Omit<Told, 'text' | 'language'>,
): Told[] =>
  Object.entries(texts).flatMap(([language, some]) =>
    some.map((text) => ({ text, language: language as Language, ...rest })),
  );

const { tasks } = makeDialogs({
  libraries: openLibraries('public-libraries'),
  keepContactsDays: 28,
});
const knowledgeBase = gatherKnowledgeBase(await readKnowledgeBase('knowledge-base'));
const texts = readTexts();
const dev = readLabelledQuestions({
  file: 'dev.yml',
  text: readFileSync('tests/questions/dev.yml', 'utf8'),
});

const told: Told[] = [
  ...cutChunks(knowledgeBase, tasks).map(({ text, language, key, part }): Told => {
    const passage = part !== 'question';
    const ownCase = passage ? null : false;
    return { text, language, passage, ownCase, subjects: [key], set: 'knowledge' };
  }),
  ...knowledgeBase.personBound.map(({ text, language, label }): Told => {
    const ownCase = label === 'person-bound';
    return { text, language, ownCase, judged: true, set: 'knowledge' };
  }),
  ...Object.entries(texts.articles).flatMap(([id, some]) =>
    toldBy(some, { subjects: [`article:${id}`], ownCase: false }),
  ),
  ...Object.entries(texts.elsewhere).flatMap(([name, some]) =>
    toldBy(some, { subjects: [`elsewhere:${name}`] }),
  ),
  ...toldBy(texts.vague, { subjects: ['vague'] }),
  ...texts.followUps.map(({ before, text, language, article }): Told => ({
    ...{ text: goingOn(before, text), language, subjects: [`article:${article}`] },
  })),
  ...texts.twoQuestions.map(({ text, language, articles }): Told => ({
    ...{ text, language, subjects: articles.map((id) => `article:${id}`) },
  })),
  ...texts.ownCases.map(({ text, language, label, article }): Told => ({
    ...{ text, language, ownCase: label === 'person-bound', judged: true },
    subjects: article === undefined ? [] : [`article:${article}`],
  })),
  ...dev.map(({ question, language, after = [], expect, also = [] }): Told => {
    const before = after.at(-1);
    const text = before === undefined ? question : goingOn(before, question);
    const right = [expect.article, expect.second, ...also].filter((id) => id !== undefined);
    return { text, language, set: 'dev', subjects: right.map((id) => `article:${id}`) };
  }),
];
const examples = told.map(exampleOf);
writeFileSync(target, JSON.stringify(examples));
console.log(`${examples.length} examples in ${target}`);
