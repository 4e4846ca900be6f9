import type { Article } from '../articles/article.ts';
import type { Decision } from '../knowledge.ts';
import type { RankedCandidate } from '../retrieval/rank-candidates.ts';
import { featuresOf, likelihood, type AskedIn, type Features } from './likelihood.ts';
import { thresholds } from './thresholds.ts';

type Articles = ReadonlyMap<string, Article>;

/** Answers when the first candidate is likely the one, asks back when it is likely among a few, and else does not know. */
export const decide = (
  candidates: readonly RankedCandidate[],
  articles: Articles,
  asked: AskedIn & { readonly vague: boolean },
): Decision => {
  const [first] = candidates;
  if (first === undefined) return { kind: 'unknown' };
  const features = featuresOfRanking(candidates, articles, asked);
  const sure = likelihood(features, thresholds.right);
  const { answer, answerVague, offer, unclear } = thresholds;
  if (sure >= (asked.vague ? answerVague : answer)) return begin(first, sure);
  const askBack = asked.vague || first.vague >= unclear;
  if (!askBack && likelihood(features, thresholds.among) < offer) return { kind: 'unknown' };
  const options = choose(askBack ? nearestFirst(candidates) : withinReach(candidates), articles);
  return options.length < 2 ? { kind: 'unknown' } : { kind: 'clarify', options };
};

/** What a ranking tells about its first candidate. @throws when there is none */
export const featuresOfRanking = (
  candidates: readonly RankedCandidate[],
  articles: Articles,
  asked: AskedIn,
): Features => {
  const [first] = candidates;
  if (first === undefined) throw new Error('an empty ranking has no features');
  const rival = candidates.find(
    (other) => other !== first && !belongTogether(first, other, articles),
  );
  return featuresOf(first, rival, asked);
};

const begin = ({ kind, id, section = 'short' }: RankedCandidate, sure: number): Decision =>
  kind === 'dialog'
    ? { kind: 'guide', dialog: id, sure }
    : { kind: 'answer', article: id, section, sure };

/** A task that an article offers as a button is no rival of it: either leads to the other. */
const belongTogether = (a: RankedCandidate, b: RankedCandidate, articles: Articles): boolean =>
  offers(a, b, articles) || offers(b, a, articles);

const offers = (a: RankedCandidate, b: RankedCandidate, articles: Articles): boolean =>
  a.kind === 'article' && b.kind === 'dialog' && articles.get(a.id)?.tasks.includes(b.id) === true;

const withinReach = (candidates: readonly RankedCandidate[]): readonly RankedCandidate[] => {
  const lowest = (candidates[0]?.score ?? 0) - thresholds.optionsWithin;
  return candidates.filter(({ score }) => score >= lowest);
};

/** What does not say what is meant lies in no direction: then only the words and texts near it tell what could be meant. */
const nearestFirst = (candidates: readonly RankedCandidate[]): readonly RankedCandidate[] =>
  candidates.toSorted((a, b) => b.nearness + b.agreement - a.nearness - a.agreement);

/** The first few, without a task beside the article that offers it. */
const choose = (
  candidates: readonly RankedCandidate[],
  articles: Articles,
): readonly RankedCandidate[] => {
  const chosen: RankedCandidate[] = [];
  for (const one of candidates) {
    if (chosen.length === thresholds.maxOptions) break;
    if (!chosen.some((better) => belongTogether(better, one, articles))) chosen.push(one);
  }
  return chosen;
};
