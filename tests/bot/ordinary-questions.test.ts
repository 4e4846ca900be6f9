import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { z } from 'zod';
import {
  recogniseCommand,
  recogniseCrisis,
  recogniseLanguageWish,
} from '../../src/bot/understand/index.ts';

const frontMatter = z.object({ title: z.string(), questions: z.array(z.string()).default([]) });
const asked = z.array(
  z.object({ question: z.string(), expect: z.object({ article: z.string().optional() }) }),
);

/** What these are about cannot wait: the answer to danger comes before the article. */
const urgent = ['afsluiting-energie', 'uit-huis-gezet', 'geen-eten-voedselbank', 'geen-slaapplek'];

const questionsOfArticles = (): readonly string[] =>
  globSync('knowledge-base/articles/**/*.md').flatMap((path) => {
    if (urgent.includes(basename(path, '.md'))) return [];
    const [, front = ''] = readFileSync(path, 'utf8').split(/^---$/mu);
    const { title, questions } = frontMatter.parse(parse(front));
    return [title, ...questions];
  });

const questionsOfSet = (name: string): readonly string[] =>
  asked
    .parse(parse(readFileSync(`tests/questions/${name}.yml`, 'utf8')))
    .filter(({ expect: { article = '' } }) => !urgent.includes(article))
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
  const questions = questionsOfSet('test');
  const heard = questions.filter(isHeardOtherwise).length;
  // People in need also ask where money for rent comes from: one in a hundred may be.
  expect(heard).toBeLessThanOrEqual(0.01 * questions.length);
});

it('hears that what is urgent cannot wait', () => {
  expect(recogniseCrisis('mijn stroom wordt afgesloten')).toBe('urgent-need');
  expect(recogniseCrisis('ik word uit huis gezet')).toBe('urgent-need');
});
