import { goalTable } from './goals.ts';
import { citizensAtOnce, turnsPerSecond } from '../under-load.ts';
import type { LanguageReport } from '../language.ts';
import type { Machine } from './machine.ts';
import {
  answerGoalTable,
  decisionTable,
  languageTable,
  oneWordTable,
  personBoundTable,
  realQuestionsTable,
  recallTable,
} from './quality-tables.ts';
import type { Report } from './report.ts';
import {
  coldStartTable,
  indexTable,
  latencyTable,
  memoryTable,
  othersLine,
  outcomesLine,
  saturationTable,
  widgetTable,
} from './speed-tables.ts';
import { fixed, renderTable, type Table } from './table.ts';

/** A heading with what stands under it. */
interface Section {
  readonly title: string;
  /** Paragraphs and tables, in order. */
  readonly parts: readonly (string | Table)[];
}

/** Writes the report in Markdown. */
export const renderReport = (report: Report): string => {
  const sections = [
    { title: 'Goals', parts: [goalTable(report)] },
    ...speedSections(report),
    ...qualitySections(report),
  ];
  return `${['# What the bench measured', aboutMachine(report.machine), ...sections.map(renderSection)].join('\n\n')}\n`;
};

const renderSection = ({ title, parts }: Section): string =>
  [
    `## ${title}`,
    ...parts.map((part) => (typeof part === 'string' ? part : renderTable(part))),
  ].join('\n\n');

const aboutMachine = (machine: Machine): string =>
  `${machine.date} UTC, commit ${machine.commit}, Node ${machine.node}, ${machine.cpu} (${machine.cores} cores, shared by server and client), ${machine.memoryGb} GB, ${machine.system}; load before the run ${fixed(machine.loadBefore, 2)}. Made by \`npm run bench\`.`;

/** A section about what was measured; none about what was not. */
const when = <T>(measured: T | undefined, write: (measured: T) => Section): Section[] =>
  measured === undefined ? [] : [write(measured)];

const speedSections = (report: Report): Section[] => [
  ...when(report.underLoad?.latency, (latency) => ({
    title: `Latency at ${turnsPerSecond} turns a second`,
    parts: [
      'From posting a message at the Direct Line door until the reply arrives on the WebSocket. A new question was never asked in these words; of a repeated one the vector is remembered. The echo stands behind the same door, with the same storage, in a process of its own, and stores two messages a turn too. Rounds take turns.',
      latencyTable(latency),
      othersLine(latency),
      `How the turns ended: ${outcomesLine(latency, 'new')}; ${outcomesLine(latency, 'repeated')}.`,
    ],
  })),
  ...when(report.underLoad?.saturation, (saturation) => ({
    title: `As many turns as it can, ${citizensAtOnce} citizens at once`,
    parts: [saturationTable(saturation), othersLine(saturation)],
  })),
  ...when(report.underLoad, ({ memory }) => ({ title: 'Memory', parts: [memoryTable(memory)] })),
  ...when(report.coldStart, (start) => ({
    title: 'Start',
    parts: ['With a ready index, until `/readyz` answers 200.', coldStartTable(start)],
  })),
  ...when(report.indexBuilds, (builds) => ({ title: 'Index', parts: [indexTable(builds)] })),
  ...when(report.widget, (bytes) => ({ title: 'Widget', parts: [widgetTable(bytes)] })),
];

const qualitySections = ({ retrieval, language }: Report): Section[] => [
  ...when(retrieval, ({ sets, realQuestions }) => ({
    title: 'Finding the answer',
    parts: [
      'R@1 and R@3: the right article or task stands first, or among the first three. *Meaning alone* and *words alone* are the two halves of the assistant’s search; MiniSearch has Dutch stems, no stop words, and whole articles. Thresholds were chosen on dev.',
      ...sets.map(recallTable),
      'skipped' in realQuestions ? skippedLine(realQuestions) : realQuestionsTable(realQuestions),
    ],
  })),
  ...when(retrieval, ({ sets }) => ({
    title: 'What was decided',
    parts: [...sets.map(answerGoalTable), ...sets.map(decisionTable), personBoundTable(sets)],
  })),
  ...when(language, (guessing) => ({
    title: 'Which language',
    parts: languageParts(guessing),
  })),
];

const languageParts = ({ oneWord, sentences }: LanguageReport): (string | Table)[] => [
  'Messages of two to eight words that nothing was learned or chosen from; the mean is over languages, ms is the time a message takes. *Told which* means that a peer knows what languages there are; the assistant does not. *Text alone* is what it takes a text for; *first message* is what a citizen meets whose screen it does not know, where it expects Dutch and where Frisian, Low Saxon and Afrikaans are answered in Dutch. What a peer was never taught counts as wrong.',
  ...('skipped' in sentences
    ? [skippedLine(sentences)]
    : [
        languageTable('ten languages', sentences.ten),
        languageTable('open set', sentences.openSet),
      ]),
  'First messages of a single word, the half of the list on which no threshold was chosen. Abstained: the language of the screen stays.',
  oneWordTable(oneWord),
];

const skippedLine = ({ skipped }: { readonly skipped: string }): string => `Skipped: ${skipped}.`;
