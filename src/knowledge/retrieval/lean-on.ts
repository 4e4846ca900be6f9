import type { RankedCandidate } from './rank-candidates.ts';

/** How much the question by itself counts beside both questions together. */
const aloneWeight = 0.5;
/** How much of what was already asked is taken away: people go on to what they were not told. */
const earlierWeight = 0.2;

/** Ranks for "en als ze nee zeggen?": by both questions together, more by the new one, less by the old. */
export const leanOn = (
  together: readonly RankedCandidate[],
  alone: readonly RankedCandidate[],
  earlier: readonly RankedCandidate[],
): RankedCandidate[] => {
  const [aloneBy, earlierBy] = [scoresBy(alone), scoresBy(earlier)];
  return together
    .map((candidate) => ({
      ...candidate,
      score:
        (candidate.score +
          aloneWeight * aloneBy(candidate) -
          earlierWeight * earlierBy(candidate)) /
        (1 + aloneWeight - earlierWeight),
    }))
    .sort((a, b) => b.score - a.score);
};

/** The score of a candidate in another search; the lowest there where it was not found. */
const scoresBy = (found: readonly RankedCandidate[]): ((one: RankedCandidate) => number) => {
  const scores = new Map(found.map((one) => [`${one.kind}:${one.id}`, one.score]));
  const lowest = found.at(-1)?.score ?? 0;
  return ({ kind, id }) => scores.get(`${kind}:${id}`) ?? lowest;
};
