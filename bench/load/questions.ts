import { readFileSync } from 'node:fs';
import { readLabelledQuestions } from '../../src/knowledge/index.ts';

const file = 'tests/questions/dev.yml';

const greetings = ['', 'goedemorgen, ', 'goedemiddag, ', 'goedenavond, '];
// Each makes another text of a question, so that its vector is nowhere yet, and changes little of its length.
const before = ['', 'hoi, ', 'vraagje: ', 'hallo, ', 'dag, ', 'even vragen, ', 'zeg, ', 'weet u, '];
const after = [
  '',
  '?',
  '??',
  ' aub',
  ' alstublieft',
  ' graag',
  ' weet u dat',
  ' ?!',
  ' ...',
  ' hoor',
];

const questionCount = 60;

/** Dutch questions from all over the development set: the test set only reports. */
export const readQuestions = (): string[] => {
  const dutch = readLabelledQuestions({ file, text: readFileSync(file, 'utf8') })
    .filter(({ language, expect }) => language === 'nl' && expect.decision !== 'chatter')
    .map(({ question }) => question);
  const step = dutch.length / questionCount;
  return dutch.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
};

/** Each text once. @throws Error when there are no more */
export function* newTexts(): Generator<string, never> {
  const questions = readQuestions();
  for (const greeting of greetings)
    for (const begin of before)
      for (const end of after)
        for (const question of questions) yield `${greeting}${begin}${question}${end}`;
  throw new Error('all variations were asked: add some');
}

/** The same few texts, again and again. */
export function* repeatedTexts(): Generator<string, never> {
  // With a mark that no new text has: each of these is new once, and then known.
  const questions = readQuestions().map((question) => `${question} .`);
  for (;;) yield* questions;
}
