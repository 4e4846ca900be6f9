import { goalTable } from './goals.ts';
import type { Machine } from './machine.ts';
import {
  decisionTable,
  languageTable,
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

const speedSections = ({ underLoad, coldStart, indexBuilds, widget }: Report): Section[] => {
  const { latency, saturation } = underLoad ?? {};
  return [
    ...(underLoad && latency
      ? [
          {
            title: `Latency at ${underLoad.perSecond} turns a second`,
            parts: [
              'From posting a message at the Direct Line door until the reply arrives on the WebSocket. A new question was never asked in these words; of a repeated one the vector is remembered. The echo stands behind the same door, with the same storage, in a process of its own, and stores two messages a turn too. Rounds take turns.',
              latencyTable(latency),
              `How the turns ended: ${outcomesLine(latency, 'new')}; ${outcomesLine(latency, 'repeated')}.`,
            ],
          },
        ]
      : []),
    ...(underLoad && saturation
      ? [
          {
            title: `As many turns as it can, ${underLoad.citizens} citizens at once`,
            parts: [saturationTable(saturation)],
          },
        ]
      : []),
    ...(underLoad ? [{ title: 'Memory', parts: [memoryTable(underLoad)] }] : []),
    ...(coldStart
      ? [
          {
            title: 'Start',
            parts: ['With a ready index, until `/readyz` answers 200.', coldStartTable(coldStart)],
          },
        ]
      : []),
    ...(indexBuilds ? [{ title: 'Index', parts: [indexTable(indexBuilds)] }] : []),
    ...(widget ? [{ title: 'Widget', parts: [widgetTable(widget)] }] : []),
  ];
};

const qualitySections = ({ retrieval, language }: Report): Section[] => [
  ...(retrieval
    ? [
        {
          title: 'Finding the answer',
          parts: [
            'R@1 and R@3: the right article or task stands first, or among the first three. *Meaning alone* and *words alone* are the two halves of the assistant’s search; MiniSearch has Dutch stems, no stop words, and whole articles. Thresholds were chosen on dev.',
            ...retrieval.sets.map(recallTable),
            'skipped' in retrieval.realQuestions
              ? `Skipped: ${retrieval.realQuestions.skipped}.`
              : realQuestionsTable(retrieval.realQuestions),
          ],
        },
        {
          title: 'What was decided',
          parts: [...retrieval.sets.map(decisionTable), personBoundTable(retrieval.sets)],
        },
      ]
    : []),
  ...(language
    ? [
        {
          title: 'Which language',
          parts:
            'skipped' in language
              ? [`Skipped: ${language.skipped}.`]
              : [
                  'Messages of two to eight words; the mean is over languages.',
                  languageTable(language.rows),
                ],
        },
      ]
    : []),
];
