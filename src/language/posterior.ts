import { isLanguage } from '../conversation/index.ts';
import type { Chances } from './chances.ts';
import type { Evidence } from './language-model.ts';
import { hypotheses, type Hypothesis } from './recognised.ts';
import type { MessageWeight } from './weigh-message.ts';

/** How likely a message is each of the hypotheses; sums to 1. */
export type Posterior = Readonly<Record<Hypothesis, number>>;

const chanceOfUnanswered = 0.015;
// A name is seldom more than two words; a street or a whole family is.
const chanceOfName = [0, 0.3, 0.2, 0.01] as const;
const chanceOfManyNames = 0.001;

// No message outweighs this, so that what was learned before still counts; few words weigh less, because who
// writes Arabic or Cyrillic also types a word in Latin letters.
const mostEvidence = 10;
const mostEvidenceOfWords = [0, 6, 8] as const;

const chanceBefore = (expected: Chances, { words }: MessageWeight, one: Hypothesis): number => {
  if (isLanguage(one)) return expected[one];
  return one === 'name' ? (chanceOfName[words] ?? chanceOfManyNames) : chanceOfUnanswered;
};

const bound = ({ isLatin, words }: MessageWeight): number =>
  (isLatin ? mostEvidenceOfWords[words] : undefined) ?? mostEvidence;

const bounded = (evidence: Evidence, least: number, one: Hypothesis): number =>
  Math.max(-least, evidence[one]);

/** What was expected before a message, together with what it says. */
export const posteriorOf = (expected: Chances, weight: MessageWeight): Posterior => {
  const least = bound(weight);
  const supports = hypotheses.map(
    (one) => chanceBefore(expected, weight, one) * Math.exp(bounded(weight.whole, least, one)),
  );
  const sum = supports.reduce((total, support) => total + support, 0);
  return Object.fromEntries(
    hypotheses.map((one, at) => [one, (supports[at] ?? 0) / sum]),
  ) as Record<Hypothesis, number>;
};
