import type { Mistake } from '../../../runtime/index.ts';
import { judgeReading } from '../../reading-level/index.ts';
import { fillInFacts, type Facts } from '../facts.ts';
import { isDutch } from '../knowledge-base.ts';
import type { ReadArticle } from '../read-article.ts';
import type { Rule } from './rule.ts';

// Level 2 of LiNT ends at 46; the measure is wrong by five points at times: docs/reading-level.md.
const hardestAllowed = 40;
// Of fewer content words one rare word is the score.
const fewestContentWords = 20;

/** Every Dutch article can be read by people who find reading hard. */
export const checkReadingLevel: Rule = ({ read }) =>
  read.articles.filter(isDutch).flatMap((article) => tooHard(article, read.facts));

const tooHard = ({ origin, placedSections }: ReadArticle, facts: Facts): Mistake[] => {
  const { score, contentWords, hardest, rarest } = judgeReading(
    placedSections.map(({ text, line }) => ({ text: fillInFacts(text, facts, 'nl'), line })),
  );
  if (score <= hardestAllowed || contentWords < fewestContentWords || !hardest) return [];
  const message = [
    `is too hard to read: ${score.toFixed(1)}, and at most ${hardestAllowed} is wanted`,
    `the hardest sentence (${hardest.score.toFixed(0)}) is "${hardest.text}"`,
    ...(rarest.length > 0 ? [`the rarest words are ${rarest.join(', ')}`] : []),
  ].join('; ');
  return [{ file: origin.file, line: hardest.line, message }];
};
