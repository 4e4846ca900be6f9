import type { Weights } from './likelihood.ts';

/**
 * Where the lines lie between answering, asking back and not knowing.
 *
 * Weights and lines are chosen on `tests/questions/dev.yml` only (`node bench/retrieval/fit-decision.ts`
 * prints them anew) and reported on `test.yml`: `npm run kb -- eval` prints both.
 */
export const thresholds = {
  /** How likely it is that the first candidate is right. */
  right: {
    always: -5.73,
    lead: 3.22,
    bearing: 4.22,
    chance: 0.12,
    elsewhere: -0.13,
    nearestElsewhere: -7.04,
    vague: -0.16,
    nearness: 3.78,
    agreement: 0.51,
    named: 0.18,
    specific: 0.66,
    foreign: 0.66,
    length: 0.23,
  },
  /** How likely it is that a right one is among those that would be offered. */
  among: {
    always: -5.59,
    lead: 0.7,
    bearing: 4.9,
    chance: 0.07,
    elsewhere: -0.22,
    nearestElsewhere: -8.21,
    vague: -0.13,
    nearness: 4.85,
    agreement: -0.01,
    named: 0.3,
    specific: 0.87,
    foreign: 0.71,
    length: 0.3,
  },
  /** From here on we answer … */
  answer: 0.5,
  /** … or from here on, where no word of the question says what is meant … */
  answerVague: 0.9,
  /** … and from here on we ask back: an unrelated menu is worse than to admit that we do not know. */
  offer: 0.55,
  /** Two subjects of one message are both told when each is at least so likely, and they are together. */
  eachOfTwo: 0.05,
  bothOfTwo: 0.9,
  /** From this chance on that the question does not say what is meant, we ask back too. */
  unclear: 0.5,
  /** How far behind the first a candidate may be to be offered when we ask back. */
  optionsWithin: 0.2,
  /** More buttons than this help nobody to choose. */
  maxOptions: 4,
} as const satisfies Thresholds;

interface Thresholds {
  readonly right: Weights;
  readonly among: Weights;
  readonly answer: number;
  readonly answerVague: number;
  readonly offer: number;
  readonly unclear: number;
  readonly eachOfTwo: number;
  readonly bothOfTwo: number;
  readonly optionsWithin: number;
  readonly maxOptions: number;
}
