import { readFileSync } from 'node:fs';
import type { SetName } from '../../src/commands/kb/evaluate.ts';
import { readLabelledQuestions, type LabelledQuestion } from '../../src/knowledge/index.ts';

/** The labelled questions of a set. */
export const readQuestions = (set: SetName): LabelledQuestion[] => {
  const file = `tests/questions/${set}.yml`;
  return readLabelledQuestions({ file, text: readFileSync(file, 'utf8') });
};
