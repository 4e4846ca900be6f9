import { readFileSync } from 'node:fs';
import { readLabelledQuestions } from '../../src/knowledge/index.ts';

const file = 'tests/questions/dev.yml';

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

/** Dutch questions from the development set: the test set only reports. */
const dutchQuestions = (): string[] =>
  readLabelledQuestions({ file, text: readFileSync(file, 'utf8') })
    .filter(({ language, expect }) => language === 'nl' && expect.decision !== 'chatter')
    .map(({ question }) => question);

/** Each text once. @throws Error when there are no more */
export function* newTexts(): Generator<string, never> {
  for (const begin of before)
    for (const end of after)
      for (const question of dutchQuestions()) yield `${begin}${question}${end}`;
  throw new Error('all variations were asked: add some');
}

/** A few texts, again and again. */
export function* repeatedTexts(): Generator<string, never> {
  // A mark that no new text has: each of these is new once and then known.
  const few = dutchQuestions().map((question) => `${question} .`);
  for (;;) yield* few;
}
