import type { Language } from '../../conversation/index.ts';
import { wordsIn } from '../retrieval/words.ts';
import type { RankedCandidate } from '../retrieval/rank-candidates.ts';

/** What tells whether the first candidate is the right one, in the order of the weights. */
export const featureNames = [
  'lead',
  'bearing',
  'chance',
  'elsewhere',
  'nearestElsewhere',
  'vague',
  'nearness',
  'agreement',
  'named',
  'specific',
  'foreign',
  'length',
] as const;
type FeatureName = (typeof featureNames)[number];

/** Weights of a logistic model: how each feature moves the odds. */
export type Weights = Readonly<Record<FeatureName | 'always', number>>;

/** The features of a ranking. */
export type Features = Readonly<Record<FeatureName, number>>;

/** A question as far as the likelihood looks at it. */
export interface AskedIn {
  readonly text: string;
  readonly language: Language;
}

/** @param rival the best candidate that would be another answer */
export const featuresOf = (
  first: RankedCandidate,
  rival: RankedCandidate | undefined,
  { text, language }: AskedIn,
): Features => ({
  lead: first.score - (rival?.score ?? 0),
  bearing: first.bearing,
  chance: logOdds(first.chance),
  elsewhere: logOdds(first.elsewhere),
  nearestElsewhere: first.nearestElsewhere,
  vague: logOdds(first.vague),
  nearness: first.nearness,
  agreement: first.agreement,
  named: first.named ? 1 : 0,
  specific: first.specific ? 1 : 0,
  foreign: language === 'nl' ? 0 : 1,
  // A story lies further from every example question than a short question does.
  length: Math.log2(1 + wordsIn(text).length),
});

/** Beyond this a chance is as good as sure. */
const surest = 1e-6;

const logOdds = (chance: number): number => {
  const kept = Math.min(Math.max(chance, surest), 1 - surest);
  return Math.log(kept / (1 - kept));
};

/** How likely it is, 0 to 1. */
export const likelihood = (features: Features, weights: Weights): number => {
  const odds = featureNames.reduce(
    (sum, name) => sum + weights[name] * features[name],
    weights.always,
  );
  return 1 / (1 + Math.exp(-odds));
};
