import type { LanguageRow } from '../language.ts';
import type { OneWordRow } from '../language/one-word.ts';
import { rankerNames, type RankerName } from '../retrieval/rankers.ts';
import type { Share } from '../../src/knowledge/index.ts';
import type { RealQuestions } from '../retrieval/real-questions.ts';
import type { SetScore } from '../retrieval/score-set.ts';
import { fixed, percent, type Table } from './table.ts';

const names: Readonly<Record<RankerName, string>> = {
  together: 'assistant',
  meaning: 'meaning alone',
  words: 'words alone',
  bm25: 'BM25',
  minisearch: 'MiniSearch',
};
const rankerColumns = rankerNames.map((ranker) => names[ranker]);

const inPercent = ({ share, low, high }: Share): string =>
  `${fixed(100 * share)} (${fixed(100 * low)}–${fixed(100 * high)})`;

export const recallTable = ({ set, recall }: SetScore): Table => ({
  columns: [`${set}: R@1 / R@3, %`, ...rankerColumns],
  rows: [...new Set(recall.map(({ kind }) => kind))].map((kind) => [
    kind,
    ...rankerNames.map((ranker) => {
      const found = recall.find((one) => one.kind === kind && one.ranker === ranker);
      return found === undefined
        ? '–'
        : `${fixed(100 * found.ranking.recallAt1.share)} / ${fixed(100 * found.ranking.recallAt3.share)}`;
    }),
  ]),
});

export const realQuestionsTable = ({ questions, recall }: RealQuestions): Table => ({
  columns: [`${questions} questions of rijksoverheid.nl, % (95 % interval)`, 'R@1', 'R@3'],
  rows: recall.map(({ ranker, at1, at3 }) => [names[ranker], inPercent(at1), inPercent(at3)]),
});

export const answerGoalTable = ({ set, goals }: SetScore): Table => ({
  columns: [`${set}: goals`, 'measured, % (95 % interval)', 'wanted, %', 'met'],
  rows: goals.map(({ name, measured, wanted, met }) => [
    name,
    inPercent(measured),
    fixed(100 * wanted),
    met ? 'yes' : 'no',
  ]),
});

export const decisionTable = ({ set, tallies }: SetScore): Table => ({
  columns: [
    `${set}: decisions`,
    'questions',
    'right',
    'asked back',
    'not known',
    'stopped',
    'wrong',
    'right, %',
    'MRR',
  ],
  rows: tallies.map((tally) => [
    tally.kind.trim(),
    ...[
      tally.questions,
      tally.right,
      tally.clarified,
      tally.abstained,
      tally.stopped,
      tally.wrong,
    ].map((count) => fixed(count)),
    inPercent(tally.rightShare),
    tally.ranking === undefined ? '–' : fixed(tally.ranking.mrr, 2),
  ]),
});

export const personBoundTable = (sets: readonly SetScore[]): Table => ({
  columns: [
    'own cases',
    'stopped',
    'missed',
    'general: let through',
    'stopped in vain',
    'first door right',
    'wrong',
  ],
  rows: sets.map(({ set, personBound: score }) => [
    set,
    ...[
      score.stopped,
      score.missed,
      score.letThrough,
      score.stoppedInVain,
      score.rightDoor,
      score.wrongDoor,
    ].map((count) => fixed(count)),
  ]),
});

/** One row a way of guessing, one column a language. */
export const languageTable = (title: string, rows: readonly LanguageRow[]): Table => {
  const codes = [...new Set(rows.flatMap(({ accuracy }) => Object.keys(accuracy)))];
  return {
    columns: [`${title}: right, %`, 'mean', 'ms', ...codes],
    rows: rows.map(({ name, macroAccuracy, accuracy, msPerMessage }) => [
      name,
      percent(macroAccuracy, 1),
      fixed(msPerMessage, 3),
      ...codes.map((code) => fixed(100 * (accuracy[code] ?? NaN))),
    ]),
  };
};

export const oneWordTable = (rows: readonly OneWordRow[]): Table => ({
  columns: ['one word', 'words', 'right', 'abstained', 'wrong', 'wrong, %'],
  rows: rows.map(({ kind, words, right, abstained, wrong }) => [
    kind,
    ...[words, right, abstained, wrong].map((count) => fixed(count)),
    fixed((100 * wrong) / words),
  ]),
});
