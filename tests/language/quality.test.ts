import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { benchOneWord } from '../../bench/language/one-word.ts';
import { emptyLanguageState, guessLanguage } from '../../src/language/index.ts';

const questionsSchema = z.array(z.object({ question: z.string(), language: z.string() }));

const questions = ['dev', 'test'].flatMap((set) =>
  questionsSchema.parse(parse(readFileSync(`tests/questions/${set}.yml`, 'utf8'))),
);

it('answers at least 98 of 100 questions in their own language, on an unknown screen', () => {
  const right = questions.filter(({ question, language }) => {
    const guess = guessLanguage({ text: question, state: emptyLanguageState });
    return guess.unanswered === undefined && guess.language === language;
  });
  expect(right.length / questions.length).toBeGreaterThanOrEqual(0.98);
});

it('is wrong about at most one in ten messages of a single word, and right about most', () => {
  const together = benchOneWord().at(-1)!;
  expect(together.wrong / together.words).toBeLessThanOrEqual(0.1);
  expect(together.right / together.words).toBeGreaterThan(0.5);
});

it('has an opinion about most single words that only one language has', () => {
  const one = benchOneWord().find(({ kind }) => kind === 'one language')!;
  expect(one.right / one.words).toBeGreaterThan(0.7);
});
