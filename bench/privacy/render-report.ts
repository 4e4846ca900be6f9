import { goals, meetsGoal, precisionOf, recallOf } from '../../tests/privacy/corpus/goals.ts';
import type { Cost } from '../../tests/privacy/corpus/hostile.ts';
import type { CorpusSet } from '../../tests/privacy/corpus/pools.ts';
import type { JudgedCorpus } from '../../tests/privacy/corpus/read-corpus.ts';
import type { Score } from '../../tests/privacy/corpus/score.ts';
import { fixed, percent, renderTable } from '../report/table.ts';
import type { LengthRow } from './measure-lengths.ts';

/** What was measured of the privacy shield. */
export interface PrivacyReport {
  readonly day: string;
  /** How often the test half was printed since it was written, this time too. */
  readonly timesPrinted: number;
  readonly halves: Readonly<Record<CorpusSet, JudgedCorpus>>;
  readonly lengths: Readonly<Record<CorpusSet, readonly LengthRow[]>>;
  readonly cost: Cost;
}

const rowOf = (score: Score): string[] => {
  const goal = goals[score.kind];
  return [
    score.kind,
    String(score.labelled),
    fixed(recallOf(score), 3),
    goal ? fixed(goal.recall, 2) : '–',
    String(score.found),
    fixed(precisionOf(score), 3),
    goal ? fixed(goal.precision, 2) : '–',
    percent(score.found === 0 ? 0 : score.tooLong / score.found),
    meetsGoal(score) ? 'yes' : 'no',
  ];
};

const columns = [
  'Kind',
  'Labelled',
  'Recall',
  'Goal',
  'Found',
  'Precision',
  'Goal',
  'Took a word too many',
  'Met',
];

const renderScores = (scores: readonly Score[]): string =>
  renderTable({ columns, rows: scores.map(rowOf) });

/** By kind, of one half. */
export const renderHalf = (
  name: string,
  { positives, nearMisses, scores }: JudgedCorpus,
): string => {
  const disturbed = nearMisses.filter(({ findings }) => findings.length > 0).length;
  return `### ${name}

${positives.length} messages with personal data, ${nearMisses.length} near misses, of which ${disturbed} were touched.

${renderScores(scores)}`;
};

const renderLengths = (rows: readonly LengthRow[]): string =>
  renderTable({
    columns: ['Messages of the test half', 'Labelled', 'Masked whole'],
    rows: rows.map(({ name, labelled, masked }) => [
      name,
      String(labelled),
      percent(masked / labelled, 1),
    ]),
  });

const renderCost = (cost: Cost): string =>
  renderTable({
    columns: ['Hostile texts', 'Signs each', 'µs a sign'],
    rows: [
      ['short', String(cost.shortLength), fixed(cost.shortUs, 2)],
      ['long', String(cost.longLength), fixed(cost.longUs, 2)],
    ],
  });

/** What a reader should know of how untouched the half is. */
const seenElsewhere = `After the first time days of birth, codes and passwords were mended: with new sentences of the development half, without looking
at what was missed. A test that holds the levels named the shares of three kinds that were too low, and no sentence.`;

/** The page docs/privacy-report.md. */
export const renderPrivacyReport = (
  report: PrivacyReport,
): string => `# How much personal data is masked

Written by \`npm run bench:privacy\` on ${report.day}. The test half has been printed ${report.timesPrinted} times in all.
${seenElsewhere}

## How it is measured

\`tests/privacy/corpus\` holds sentences in the eleven languages that the assistant answers in, with gaps for what is personal. A
seed fills the gaps with values that are made up and valid: numbers pass their checks, every fourth is written around a check (digits of
another script, hidden signs between them, an "O" for a zero). The detectors were mended on the sentences of \`dev\`; those of \`test\` are other
sentences with other names, streets and passwords. Near misses are sentences that look as if they named somebody, all example questions of the
articles, and our own labelled questions; these questions were looked at in both halves, for they must pass whole.

**Recall** is the share of labelled stretches of which not one letter or digit is left, under whatever mask. **Precision** is the share of
findings of a kind that stand on data of that kind; a password and a code count as one kind there, for both lose the same mask. *Took a word too
many* is the share of findings with something of the rest of the sentence in them.

What this does not say: one hand wrote the sentences of both halves, so they are more alike than what people type; the values come from
short lists; people write in more ways than these. Recall on real messages is lower. Nothing that anybody really typed is in the corpus.

## By kind

${renderHalf('Test: held back', report.halves.test)}

${renderHalf('Development: mended on', report.halves.dev)}

## By length

${renderLengths(report.lengths.test)}

## What hostile text costs

${report.cost.strings} texts from one seed, of half patterns, hidden signs and words that lead detectors on. The slowest took
${fixed(report.cost.slowestMs)} ms; ${report.cost.failures} made a detector fail. A sign in a long text costs ${fixed(report.cost.longUs / report.cost.shortUs, 2)} times
what it costs in a short one: the cost grows with the length and no faster.

${renderCost(report.cost)}

## What stays, and why

- A postcode, a town, a street without a number, a year, an amount, a day that nobody was born on, an article of a law.
- Telephone numbers in ranges that only organisations have (0800, 088, 0900, 14 …), those that articles, organisations and our libraries
  name, the addresses of our libraries, and boxes such as info@ and valse-email@.
- A plate without a name in the same message: to us it points to nobody.
- "7311 AB 12": a postcode with a bare number could be anything. "7311 AB nummer 12" loses the number.
- A name that nothing leads up to ("groeten, Jan"), and a name in small letters that is also the past form of a verb ("ik heet verhoeven").
- A BSN in words that are not one digit each, an e-mail address in words, and a name that a citizen signs with.
- Of a BSN told in two messages the first half, where no word announced it: it was stored before the second came. Without the other digits
  it is no number. What is remembered of it (at most eight digits, for two minutes, of one message, in the memory of one process) is
  \`src/intake/number-tails.ts\`; of several processes another one may get the second message and not know the first.
`;
