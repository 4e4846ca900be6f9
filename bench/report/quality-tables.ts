import type { LanguageRow } from '../language.ts';
import type { RankerName, Recall } from '../retrieval/rankers.ts';
import { rankerNames } from '../retrieval/rankers.ts';
import type { RealQuestions } from '../retrieval/real-questions.ts';
import type { SetScore } from '../retrieval/score-set.ts';
import { fixed, percent, type Table } from './table.ts';

const names: Readonly<Record<RankerName, string>> = {
  together: 'assistant',
  meaning: 'meaning alone',
  words: 'words alone',
  minisearch: 'MiniSearch',
};
const rankerColumns = rankerNames.map((ranker) => names[ranker]);

const bothPlaces = (recall: Recall | undefined): string =>
  recall === undefined ? '–' : `${fixed(100 * recall.at1)} / ${fixed(100 * recall.at3)}`;

export const recallTable = ({ set, recall }: SetScore): Table => ({
  columns: [`${set}: R@1 / R@3, %`, ...rankerColumns],
  rows: [...new Set(recall.map(({ kind }) => kind))].map((kind) => [
    kind,
    ...rankerNames.map((ranker) =>
      bothPlaces(recall.find((one) => one.kind === kind && one.ranker === ranker)),
    ),
  ]),
});

export const realQuestionsTable = ({ questions, recall }: RealQuestions): Table => ({
  columns: [`${questions} questions of rijksoverheid.nl: R@1 / R@3, %`, ...rankerColumns],
  rows: [
    [
      'own answer',
      ...rankerNames.map((ranker) => bothPlaces(recall.find((one) => one.ranker === ranker))),
    ],
  ],
});

export const decisionTable = ({ set, decisions }: SetScore): Table => ({
  columns: [`${set}: decisions`, 'questions', 'right', 'asked back', 'not known', 'wrong'],
  rows: decisions.map(({ kind, questions, right, clarified, abstained, wrong }) => [
    kind,
    ...[questions, right, clarified, abstained, wrong].map((count) => fixed(count)),
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

export const languageTable = (rows: readonly LanguageRow[]): Table => {
  const codes = [...new Set(rows.flatMap(({ accuracy }) => Object.keys(accuracy)))];
  return {
    columns: ['right, %', 'messages', 'mean', ...codes],
    rows: rows.map(({ name, messages, macroAccuracy, accuracy }) => [
      name,
      fixed(messages),
      percent(macroAccuracy, 1),
      ...codes.map((code) => {
        const share = accuracy[code];
        return share === undefined ? '' : fixed(100 * share);
      }),
    ]),
  };
};
