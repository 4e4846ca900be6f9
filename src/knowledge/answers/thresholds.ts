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
    always: -5.59,
    lead: 11.56,
    nearness: 6.25,
    agreement: -1.1,
    named: 1.01,
    specific: 0.84,
    foreign: 0.03,
    length: 0.63,
  },
  /** How likely it is that a right one is among those that would be offered. */
  among: {
    always: -5.84,
    lead: 6.4,
    nearness: 8.17,
    agreement: -0.85,
    named: 0.71,
    specific: 1.01,
    foreign: 0.1,
    length: 0.87,
  },
  /** From here on we answer … */
  answer: 0.6,
  /** … or from here on, where no word of the question says what is meant … */
  answerVague: 0.9,
  /** … and from here on we ask back: an unrelated menu is worse than to admit that we do not know. */
  offer: 0.55,
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
  readonly optionsWithin: number;
  readonly maxOptions: number;
}
