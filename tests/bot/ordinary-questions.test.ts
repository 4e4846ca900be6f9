import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { z } from 'zod';
import {
  recogniseCommand,
  recogniseCrisis,
  recogniseLanguageWish,
} from '../../src/bot/understand/index.ts';

const frontMatter = z.object({ title: z.string(), questions: z.array(z.string()).default([]) });
const asked = z.array(z.object({ question: z.string() }));

const questionsOfArticles = (): readonly string[] =>
  globSync('knowledge-base/articles/**/*.md').flatMap((path) => {
    const [, front = ''] = readFileSync(path, 'utf8').split(/^---$/mu);
    const { title, questions } = frontMatter.parse(parse(front));
    return [title, ...questions];
  });

const questionsOfSet = (name: string): readonly string[] =>
  asked
    .parse(parse(readFileSync(`tests/questions/${name}.yml`, 'utf8')))
    .map(({ question }) => question);

const isHeardOtherwise = (question: string): boolean =>
  recogniseCrisis(question) !== undefined ||
  recogniseCommand(question) !== undefined ||
  recogniseLanguageWish(question) !== undefined;

it('hears neither danger nor a command in what the articles answer', () => {
  const questions = questionsOfArticles();
  expect(questions.length).toBeGreaterThan(500);
  expect(questions.filter(isHeardOtherwise)).toEqual([]);
});

it('hears neither danger nor a command in the questions that thresholds are chosen on', () => {
  expect(questionsOfSet('dev').filter(isHeardOtherwise)).toEqual([]);
});

// Only counted: the test set stays unseen.
it('hears neither danger nor a command in the questions that answers are measured on', () => {
  expect(questionsOfSet('test').filter(isHeardOtherwise).length).toBe(0);
});
