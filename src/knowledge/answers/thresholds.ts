/**
 * Where the lines lie between answering, asking back and not knowing.
 *
 * Chosen on `tests/questions/dev.yml` only, as the middle of the region in which wrong answers are
 * fewest, and reported on `test.yml`: `npm run kb -- eval` prints both. A score is cosine + .2 × word
 * agreement (`retrieval/rank-candidates.ts`). Cosines of this model lie close together: an unrelated
 * Dutch question still has .83 to .87 with its nearest text, and a right one .88 and up.
 */
export const thresholds = {
  /** What it is worth, in cosine, that the question names a topic of the candidate. */
  named: 0.05,
  /** Nearness, and the worth of a named topic, below which we do not answer with a candidate … */
  answerable: 0.93,
  /** … and do not even offer it: an unrelated menu is worse than to admit that we do not know. */
  offerable: 0.9,
  /** How far the first must be ahead of its rival; the first line that fits counts. */
  ahead: [
    /** Nearly word for word one of the example questions, with a word that singles it out. */
    { nearness: 0.95, specific: true, margin: 0.005 },
    /** A word of the question singles out the first: vague complaints have no such word. */
    { score: 0.935, specific: true, margin: 0.01 },
    { score: 0.92, margin: 0.035 },
  ],
  /** How far behind the first a candidate may be to be offered when we ask back. */
  optionsWithin: 0.06,
  /** More buttons than this help nobody to choose. */
  maxOptions: 4,
} as const satisfies Thresholds;

/** One way to be far enough ahead. */
export interface AheadRule {
  readonly nearness?: number;
  readonly score?: number;
  readonly specific?: boolean;
  readonly margin: number;
}

interface Thresholds {
  readonly named: number;
  readonly answerable: number;
  readonly offerable: number;
  readonly ahead: readonly AheadRule[];
  readonly optionsWithin: number;
  readonly maxOptions: number;
}
