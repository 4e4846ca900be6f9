import { shareOf, type Share } from './interval.ts';
import type { ScoredQuestion, Verdict } from './score-questions.ts';

/** A share of questions, held against what was measured before. */
export interface Measure {
  readonly name: GoalName | 'part of the answer: right';
  readonly measured: Share;
}

/** What a set is held against, and where it should lie. */
export interface Goal extends Measure {
  readonly name: GoalName;
  readonly wanted: number;
  readonly met: boolean;
}

const goalNames = [
  'covered, in Dutch: answered right',
  'covered, in other languages: answered right',
  'all: answered wrong',
  'not covered or out of scope: admitted',
  'own case: stopped',
] as const;
type GoalName = (typeof goalNames)[number];

/** The measures of a set: partly right, asked back or stopped in vain is not right. */
export const measureGoals = (scored: readonly ScoredQuestion[]): Goal[] => {
  const covered = scored.filter(({ labelled }) => isCovered(labelled.expect.decision));
  const expecting = (decision: string) =>
    scored.filter(({ labelled }) => labelled.expect.decision === decision);
  return [
    atLeast(0.92, goalNames[0], verdictShare('right', covered.filter(isDutch))),
    atLeast(
      0.88,
      goalNames[1],
      verdictShare(
        'right',
        covered.filter((one) => !isDutch(one)),
      ),
    ),
    atMost(0.02, goalNames[2], verdictShare('wrong', scored)),
    atLeast(0.95, goalNames[3], verdictShare('right', expecting('unknown'))),
    atLeast(0.9, goalNames[4], verdictShare('right', expecting('person-bound'))),
  ];
};

const isCovered = (decision: string): boolean => decision === 'answer' || decision === 'guide';

const isDutch = ({ labelled }: ScoredQuestion): boolean => labelled.language === 'nl';

const verdictShare = (verdict: Verdict, some: readonly ScoredQuestion[]): Share =>
  shareOf(some.filter((one) => one.verdict === verdict).length, some.length);

const atLeast = (wanted: number, name: GoalName, measured: Share): Goal => ({
  name,
  measured,
  wanted,
  met: measured.share >= wanted,
});

const atMost = (wanted: number, name: GoalName, measured: Share): Goal => ({
  name,
  measured,
  wanted,
  met: measured.share <= wanted,
});

/** What was measured before, by set: the counts from which an interval is made. */
export type Baseline = Readonly<
  Record<string, Readonly<Record<string, readonly [number, number]>>>
>;

/** The measures that are worse than the 95 % interval of what was measured before. */
export const findDrops = (
  measures: readonly Measure[],
  before: Baseline[string] | undefined,
): readonly string[] =>
  measures.flatMap(({ name, measured }) => {
    const [right, of] = before?.[name] ?? [0, 0];
    const known = shareOf(right, of);
    const worse =
      name === 'all: answered wrong' ? measured.share > known.high : measured.share < known.low;
    return worse ? [`${name}: ${percent(measured.share)}, was ${percent(known.share)}`] : [];
  });

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
