import type { RankedCandidate } from './rank-candidates.ts';

/**
 * Ranks anew by the mean of the whole story and of the sentence that fits each candidate best. The whole
 * of a story lies near to everything, one sentence of it near to what only the background is about.
 */
export const blendSentences = (
  whole: readonly RankedCandidate[],
  bySentence: readonly (readonly RankedCandidate[])[],
): RankedCandidate[] => {
  const best = bestSentences(bySentence.flat());
  return whole
    .map((candidate) => blend(candidate, best.get(keyOf(candidate))))
    .sort((a, b) => b.score - a.score);
};

const keyOf = ({ kind, id }: RankedCandidate): string => `${kind}:${id}`;

const bestSentences = (candidates: readonly RankedCandidate[]): Map<string, RankedCandidate> => {
  const best = new Map<string, RankedCandidate>();
  for (const candidate of candidates) {
    const known = best.get(keyOf(candidate));
    if (known === undefined || candidate.score > known.score) best.set(keyOf(candidate), candidate);
  }
  return best;
};

const blend = (whole: RankedCandidate, sentence = whole): RankedCandidate => ({
  ...whole,
  score: (whole.score + sentence.score) / 2,
  nearness: (whole.nearness + sentence.nearness) / 2,
});
