import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readTexts } from '../../models/training/read-texts.ts';
import { readLabelledQuestions } from '../../src/knowledge/index.ts';
import { gramsOf, wordsIn } from '../../src/knowledge/retrieval/words.ts';

const questionsOf = (set: string): string[] => {
  const file = `tests/questions/${set}.yml`;
  return readLabelledQuestions({ file, text: readFileSync(file, 'utf8') }).map(
    ({ question, after = [] }) => [...after, question].join(' '),
  );
};

/** What retrieval was taught: the example questions of articles in all languages, their other phrasings, and what the model learned from. */
const taught = (): string[] => [
  ...globSync('knowledge-base/articles/**/*.md').flatMap((path) => {
    const [, front = ''] = readFileSync(path, 'utf8').split(/^---$/mu);
    return z.object({ questions: z.array(z.string()) }).parse(parse(front)).questions;
  }),
  ...globSync('knowledge-base/phrasings/*.yml').flatMap((path) =>
    Object.values(
      z.record(z.string(), z.array(z.string())).parse(parse(readFileSync(path, 'utf8'))),
    ).flat(),
  ),
  ...taughtToTheModel(),
];

const taughtToTheModel = (): string[] => {
  const { articles, elsewhere, vague, followUps, twoQuestions, ownCases, parts } = readTexts();
  const byLanguage = [...Object.values(articles), ...Object.values(elsewhere), vague];
  return [
    ...byLanguage.flatMap((texts) => Object.values(texts).flat()),
    ...followUps.flatMap(({ before, text }) => [text, `${before} ${text}`]),
    ...[...twoQuestions, ...ownCases, ...Object.values(parts).flat()].map(({ text }) => text),
  ];
};

/** Words apart from their order, as letter runs. */
const shapeOf = (question: string): ReadonlySet<string> => new Set(wordsIn(question).flatMap(gramsOf));

/** Above this share of equal letter runs two questions are the same, a word or a typing error apart. */
const nearCopy = 0.8;

const nearCopies = (questions: readonly string[], others: readonly string[]): string[] => {
  const shapes = others.map(shapeOf);
  return questions.filter((question) => {
    const shape = shapeOf(question);
    return shapes.some((other) => likeness(shape, other) >= nearCopy);
  });
};

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (Math.min(a.size, b.size) < nearCopy * Math.max(a.size, b.size)) return 0;
  let same = 0;
  for (const gram of a) if (b.has(gram)) same += 1;
  return same / (a.size + b.size - same);
};

describe('the labelled questions', () => {
  const [dev, test] = [questionsOf('dev'), questionsOf('test')];

  it('are many enough for an interval', () => {
    expect(dev.length).toBeGreaterThanOrEqual(300);
    expect(test.length).toBeGreaterThanOrEqual(300);
  });

  it('of dev and test are no near copies of each other', () => {
    expect(nearCopies(test, dev)).toEqual([]);
  });

  it.each([
    ['dev', dev],
    ['test', test],
  ])('of %s are not what articles were taught', (_, questions) => {
    expect(nearCopies(questions, taught())).toEqual([]);
  });
});
