import type { Article } from '../articles/article.ts';
import type { Decision } from '../knowledge.ts';
import type { RankedCandidate } from '../retrieval/rank-candidates.ts';
import { thresholds, type AheadRule } from './thresholds.ts';

type Articles = ReadonlyMap<string, Article>;

/** Answers when one candidate is clearly the one, asks back when several may be, and else does not know. */
export const decide = (candidates: readonly RankedCandidate[], articles: Articles): Decision => {
  const [first] = candidates;
  if (first === undefined) return { kind: 'unknown' };
  const rival = candidates.find(
    (other) => other !== first && !belongTogether(first, other, articles),
  );
  const margin = first.score - (rival?.score ?? 0);
  const rule = thresholds.ahead.find((one) => applies(one, first) && margin >= one.margin);
  if (rule !== undefined && plausibility(first) >= thresholds.answerable)
    return begin(first, margin / (margin + rule.margin));
  const options = optionsFrom(candidates, articles);
  return options.length < 2 ? { kind: 'unknown' } : { kind: 'clarify', options };
};

/** How likely it is that the question is about this at all, whatever lies beside it. */
const plausibility = ({ nearness, named }: RankedCandidate): number =>
  nearness + (named ? thresholds.named : 0);

const applies = (rule: AheadRule, { nearness, score, specific }: RankedCandidate): boolean =>
  nearness >= (rule.nearness ?? 0) &&
  score >= (rule.score ?? 0) &&
  (specific || rule.specific !== true);

const begin = ({ kind, id, section = 'short' }: RankedCandidate, sure: number): Decision =>
  kind === 'dialog'
    ? { kind: 'guide', dialog: id, sure }
    : { kind: 'answer', article: id, section, sure };

/** A task that an article offers as a button is no rival of it: either leads to the other. */
const belongTogether = (a: RankedCandidate, b: RankedCandidate, articles: Articles): boolean =>
  offers(a, b, articles) || offers(b, a, articles);

const offers = (a: RankedCandidate, b: RankedCandidate, articles: Articles): boolean =>
  a.kind === 'article' && b.kind === 'dialog' && articles.get(a.id)?.tasks.includes(b.id) === true;

const optionsFrom = (
  candidates: readonly RankedCandidate[],
  articles: Articles,
): RankedCandidate[] => {
  const lowest = (candidates[0]?.score ?? 0) - thresholds.optionsWithin;
  return candidates
    .filter(
      (one, at) =>
        one.score >= lowest &&
        plausibility(one) >= thresholds.offerable &&
        !candidates.slice(0, at).some((better) => belongTogether(better, one, articles)),
    )
    .slice(0, thresholds.maxOptions);
};
