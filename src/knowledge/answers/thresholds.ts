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
    always: -6.68,
    lead: 2.11,
    bearing: 5.27,
    chance: 0.18,
    elsewhere: -0.21,
    vague: -0.13,
    nearness: 2.01,
    agreement: -0.83,
    named: 0.4,
    specific: 0.84,
    foreign: 0.61,
    length: 0.46,
  },
  /** How likely it is that a right one is among those that would be offered. */
  among: {
    always: -6.06,
    lead: 0.73,
    bearing: 3.37,
    chance: 0.17,
    elsewhere: -0.32,
    vague: -0.15,
    nearness: 3.52,
    agreement: -3.01,
    named: 0.3,
    specific: 1,
    foreign: 0.41,
    length: 0.55,
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
