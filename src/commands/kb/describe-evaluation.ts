import type { Fate, Goal, ScoredQuestion, Share, Tally } from '../../knowledge/index.ts';
import type { SetReport } from './evaluate.ts';

/** A set's report as lines for the terminal. */
export const describeSet = ({
  set,
  tallies,
  goals,
  personBound,
  parts,
  drops,
  scored,
}: SetReport): string =>
  [
    `${set.padEnd(16)}questions  right  asked back  not known  stopped  wrong   right (95 % interval)    R@1   R@3   MRR`,
    ...tallies.map(tallyLine),
    '',
    ...goals.map(goalLine),
    '',
    ...scored.filter(({ verdict }) => verdict === 'wrong').map(wrongLine),
    `${set}, labelled own cases: ${personBound.stopped} stopped, ${personBound.missed} missed · general: ${personBound.letThrough} let through, ${personBound.stoppedInVain} stopped in vain · first door: ${personBound.rightDoor} right, ${personBound.wrongDoor} wrong`,
    `${set}, part of the answer: right ${withInterval(parts.all)}${Object.entries(parts.bySection)
      .map(([section, share]) => ` · ${section} ${share.right} of ${share.of}`)
      .join('')}`,
    ...drops.map((drop) => `DROP beyond the interval: ${drop}`),
  ].join('\n');

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

const withInterval = ({ share, low, high }: Share): string =>
  `${percent(share)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;

const tallyLine = (tally: Tally): string => {
  const { kind, questions, right, clarified, abstained, stopped, wrong, ranking } = tally;
  const counts = [questions, right, clarified, abstained, stopped, wrong];
  const widths = [9, 7, 12, 11, 9, 7];
  return [
    kind.padEnd(16),
    ...counts.map((count, at) => String(count).padStart(widths[at] ?? 0)),
    withInterval(tally.rightShare).padStart(24),
    ...(ranking === undefined
      ? []
      : [
          percent(ranking.recallAt1.share).padStart(7),
          percent(ranking.recallAt3.share).padStart(6),
          ranking.mrr.toFixed(2).padStart(6),
        ]),
  ].join('');
};

const goalLine = ({ name, measured, wanted, met }: Goal): string =>
  `${met ? 'met ' : 'MISS'} ${name.padEnd(46)} ${withInterval(measured)}, wanted ${percent(wanted)}`;

const wrongLine = ({ labelled, fate }: ScoredQuestion): string => {
  const { article, task, decision } = labelled.expect;
  const asked = [...(labelled.after ?? []), labelled.question].join(' ► ');
  return `  wrong: ${asked} (${labelled.language}): ${nameOf(fate)}, expected ${article ?? task ?? decision}`;
};

const nameOf = (fate: Fate): string =>
  fate.kind === 'answer' ? fate.article : fate.kind === 'guide' ? fate.dialog : fate.kind;
