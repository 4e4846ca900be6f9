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
    always: -4.65,
    lead: 12.26,
    nearness: 5.46,
    agreement: -0.51,
    named: 0.81,
    specific: 0.36,
    foreign: 0.51,
    length: 0.21,
  },
  /** How likely it is that a right one is among those that would be offered. */
  among: {
    always: -4.79,
    lead: 5.08,
    nearness: 6.52,
    agreement: 0.62,
    named: 0.61,
    specific: 0.51,
    foreign: 0.88,
    length: 0.37,
  },
  /** From here on we answer … */
  answer: 0.5,
  /** … and from here on we ask back: an unrelated menu is worse than to admit that we do not know. */
  offer: 0.5,
  /** How far behind the first a candidate may be to be offered when we ask back. */
  optionsWithin: 0.2,
  /** More buttons than this help nobody to choose. */
  maxOptions: 4,
} as const satisfies Thresholds;

interface Thresholds {
  readonly right: Weights;
  readonly among: Weights;
  readonly answer: number;
  readonly offer: number;
  readonly optionsWithin: number;
  readonly maxOptions: number;
}
