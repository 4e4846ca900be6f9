import type { Mistake } from '../../../runtime/index.ts';
import { checkFilePlace } from './file-place.ts';
import { checkLinks } from './links.ts';
import { checkMarkdown } from './markdown.ts';
import { checkReferences } from './references.ts';
import type { Inspected, Rule } from './rule.ts';
import { checkTranslations } from './translations.ts';
import { checkTwins } from './twins.ts';
import { checkUnique } from './unique.ts';
import { checkWantedTranslations } from './wanted-translations.ts';

const rules: readonly Rule[] = [
  checkFilePlace,
  checkUnique,
  checkTwins,
  checkReferences,
  checkLinks,
  checkMarkdown,
  checkTranslations,
  checkWantedTranslations,
];

/** Everything that is wrong with a knowledge base, by file and line. */
export const findMistakes = (inspected: Inspected): Mistake[] =>
  [...inspected.read.mistakes, ...rules.flatMap((rule) => rule(inspected))].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
  );
