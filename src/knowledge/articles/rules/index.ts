import type { Mistake } from '../../../runtime/index.ts';
import { checkFilePlace } from './file-place.ts';
import { checkLinks } from './links.ts';
import { checkMarkdown } from './markdown.ts';
import { checkReadingLevel } from './reading-level.ts';
import { checkReferences } from './references.ts';
import type { Inspected, Rule } from './rule.ts';
import { checkTranslations } from './translations.ts';
import { checkTwins } from './twins.ts';
import { checkUnique } from './unique.ts';
import { checkWantedTranslations } from './wanted-translations.ts';
import { checkWords } from './words.ts';

const rules: readonly Rule[] = [
  checkFilePlace,
  checkUnique,
  checkTwins,
  checkReferences,
  checkLinks,
  checkMarkdown,
  checkTranslations,
  checkWantedTranslations,
  checkWords,
];

/**
 * Everything for which no index is made of a knowledge base, by file and line. What cannot be read comes first: from
 * that follow others, such as every link to an article that is not there now.
 */
export const findMistakes = (inspected: Inspected): Mistake[] => [
  ...inOrder(inspected.read.mistakes),
  ...inOrder(brokenRules(inspected)),
];

/** Everything that an editor has to mend. What is only hard to read is still better than no answer. */
export const findAllMistakes = (inspected: Inspected): Mistake[] => [
  ...inOrder(inspected.read.mistakes),
  ...inOrder([...brokenRules(inspected), ...checkReadingLevel(inspected)]),
];

const brokenRules = (inspected: Inspected): Mistake[] => rules.flatMap((rule) => rule(inspected));

const inOrder = (mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
