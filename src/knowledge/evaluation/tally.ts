import { shareOf, type Share } from './interval.ts';
import { rightIds, verdicts, type ScoredQuestion, type Verdict } from './score-questions.ts';

/** The sums over questions of one kind. */
export interface Tally extends Readonly<Record<Verdict, number>> {
  readonly kind: string;
  readonly questions: number;
  readonly rightShare: Share;
  /** Where a right candidate stands; absent where none of the questions has one. */
  readonly ranking?: Ranking;
}

/** How well the right candidate is ranked. */
export interface Ranking {
  readonly recallAt1: Share;
  readonly recallAt3: Share;
  /** Mean reciprocal rank, 0 to 1. */
  readonly mrr: number;
}

/** One line for each kind in the order met, one for each language but Dutch, and one for all together. */
export const tallyAll = (scored: readonly ScoredQuestion[]): Tally[] => {
  const byKind = Map.groupBy(scored, ({ labelled }) => labelled.kind);
  const abroad = scored.filter(({ labelled }) => labelled.kind === 'other-language');
  const byLanguage = Map.groupBy(abroad, ({ labelled }) => `  ${labelled.language}`);
  return [
    ...[...byKind].map(([kind, some]) => tally(kind, some)),
    ...[...byLanguage].map(([language, some]) => tally(language, some)),
    tally('all', scored),
  ];
};

const tally = (kind: string, scored: readonly ScoredQuestion[]): Tally => {
  const count = (verdict: Verdict) => scored.filter((one) => one.verdict === verdict).length;
  const ranking = rankingOf(scored);
  return {
    kind,
    questions: scored.length,
    ...countsBy(count),
    rightShare: shareOf(count('right'), scored.length),
    ...(ranking === undefined ? {} : { ranking }),
  };
};

const countsBy = (count: (verdict: Verdict) => number): Record<Verdict, number> => {
  const [right, clarified, abstained, stopped, wrong] = verdicts.map(count);
  return {
    right: right ?? 0,
    clarified: clarified ?? 0,
    abstained: abstained ?? 0,
    stopped: stopped ?? 0,
    wrong: wrong ?? 0,
  };
};

const rankingOf = (scored: readonly ScoredQuestion[]): Ranking | undefined => {
  const findable = scored.filter(({ labelled }) => rightIds(labelled).length > 0);
  if (findable.length === 0) return undefined;
  const within = (places: number) =>
    shareOf(findable.filter(({ rank = Infinity }) => rank <= places).length, findable.length);
  const reciprocals = findable.map(({ rank = Infinity }) => 1 / rank);
  return {
    recallAt1: within(1),
    recallAt3: within(3),
    mrr: reciprocals.reduce((a, b) => a + b, 0) / findable.length,
  };
};
