/**
 * Writes all that the model is taught from as word pieces: `node models/training/write-pieces.ts pieces.json`.
 * The development questions go along, for a look at how it fares; the test questions never do.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Tokenizer } from '@huggingface/tokenizers';
import type { Language } from '../../src/conversation/index.ts';
import { guidedTasks } from '../../src/dialogs/index.ts';
import { gatherKnowledgeBase } from '../../src/knowledge/articles/knowledge-base.ts';
import { readKnowledgeBase } from '../../src/knowledge/articles/read-knowledge-base.ts';
import type { Chunk } from '../../src/knowledge/chunks/chunk.ts';
import { cutChunks } from '../../src/knowledge/chunks/cut-chunks.ts';
import { digestOfTaught } from '../../src/knowledge/embeddings/learned.ts';
import { findModelFiles } from '../../src/knowledge/embeddings/model-files.ts';
import { goingOn } from '../../src/knowledge/find-candidates.ts';
import { readLabelledQuestions } from '../../src/knowledge/index.ts';
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

/** A question that one section of a page answers. */
interface PartExample extends Pick<Example, 'pieces' | 'variants'> {
  readonly page: string;
  readonly sections: readonly (readonly number[])[];
  /** The place of the section that answers it. */
  readonly right: number;
}

interface Told extends Partial<Pick<Example, 'set' | 'subjects' | 'ownCase' | 'judged'>> {
  readonly text: string;
  readonly language: Language;
}

/** Longer texts are cut off: what they ask stands before that. */
const mostPieces = 96;
const mostPiecesOfSection = 128;
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
const piecesOf = (text: string, most = mostPieces): number[] =>
  tokenizer.encode(text).ids.slice(0, most);

const misspelled = (text: string, language: Language): number[][] => {
  const rate = () => (language === 'nl' ? 0.1 + 0.3 * chance() : 0.12);
  return Array.from({ length: copies(language) }, () =>
    piecesOf(`query: ${misspell(text, rate(), chance)}`),
  );
};

const exampleOf = ({ text, language, ...rest }: Told): Example => ({
  ...{ set: 'texts', subjects: [], ownCase: null, judged: false, ...rest },
  pieces: piecesOf(`query: ${text}`),
  variants: rest.set === 'dev' ? [] : misspelled(text, language),
});

const partExample = (
  page: string,
  sections: readonly string[],
  { text, language, right }: Pick<Told, 'text' | 'language'> & { readonly right: number },
): PartExample => ({
  ...{ page, right },
  pieces: piecesOf(`query: ${text}`),
  variants: misspelled(text, language),
  sections: sections.map((section) => piecesOf(`passage: ${section}`, mostPiecesOfSection)),
});

const toldBy = (
  texts: Partial<Record<Language, readonly string[]>>,
  rest: Omit<Told, 'text' | 'language'>,
): Told[] =>
  Object.entries(texts).flatMap(([language, some]) =>
    some.map((text) => ({ text, language: language as Language, ...rest })),
  );

const knowledgeBase = gatherKnowledgeBase(await readKnowledgeBase('knowledge-base'));
const texts = readTexts();
const dev = readLabelledQuestions({
  file: 'dev.yml',
  text: readFileSync('tests/questions/dev.yml', 'utf8'),
});

const chunks = cutChunks(knowledgeBase, guidedTasks);
const isAsked = ({ part }: Chunk) => part === 'question';
const isSection = ({ language, part }: Chunk) =>
  language === 'nl' && part !== 'question' && part !== 'easier';
const sectionsOf = Map.groupBy(chunks.filter(isSection), ({ subject }) => subject);

const parts: PartExample[] = [
  ...Object.entries(texts.parts).flatMap(([article, asked]) => {
    const own = sectionsOf.get(article) ?? [];
    const words = own.map(({ text }) => text);
    return asked.map(({ text, language, part }) => {
      const right = own.findIndex((section) => section.part === part);
      if (right < 0) throw new Error(`${article} has no section ${part}: "${text}"`);
      return partExample(article, words, { text, language, right });
    });
  }),
  ...texts.pages.flatMap(({ title, sections, questions }) => {
    const words = sections.map(({ heading, text }) => `${title}. ${heading}. ${text}`);
    return questions.map(({ text, section }) =>
      partExample(title, words, { text, language: 'nl', right: section }),
    );
  }),
];

const told: Told[] = [
  ...chunks.filter(isAsked).map(({ text, language, key }): Told => {
    return { text, language, ownCase: false, subjects: [key], set: 'knowledge' };
  }),
  ...knowledgeBase.personBound.map(({ text, language, label }): Told => {
    const ownCase = label === 'person-bound';
    return { text, language, ownCase, judged: true, set: 'knowledge' };
  }),
  ...Object.entries(texts.articles).flatMap(([id, some]) =>
    toldBy(some, { subjects: [`article:${id}`], ownCase: false }),
  ),
  ...Object.entries(texts.parts).flatMap(([id, asked]) =>
    asked.map(({ text, language }): Told => {
      return { text, language, subjects: [`article:${id}`], ownCase: false };
    }),
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
/** What the index need not search by its meaning any more. */
const taught = chunks.filter(isAsked).map(({ key, text }) => digestOfTaught(key, text));
writeFileSync(target, JSON.stringify({ examples, parts, taught }));
console.log(`${examples.length} examples and ${parts.length} parts in ${target}`);
