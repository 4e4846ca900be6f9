import { readFile, writeFile } from 'node:fs/promises';
import { RawText } from '../../conversation/index.ts';
import {
  findDrops,
  measureGoals,
  readLabelledQuestions,
  readPartQuestions,
  readPersonBoundQuestions,
  scoreParts,
  scorePersonBound,
  tallyAll,
  type Baseline,
  type BuildJob,
  type Goal,
  type Knowledge,
  type Measure,
  type PartTable,
  type PersonBoundTable,
  type ScoredQuestion,
  type Tally,
} from '../../knowledge/index.ts';
import { redact } from '../../privacy/index.ts';
import { askLabelled } from './ask-labelled.ts';
import { describeSet } from './describe-evaluation.ts';
import { withKnowledge, type CommandResult } from './job.ts';

/** The sets of labelled questions: thresholds are chosen on dev, test only reports. */
export const setNames = ['dev', 'test'] as const;
export type SetName = (typeof setNames)[number];

/** How a set fared. */
export interface SetReport {
  readonly set: SetName;
  readonly tallies: readonly Tally[];
  readonly goals: readonly Goal[];
  readonly personBound: PersonBoundTable;
  readonly parts: PartTable;
  /** Measures that are worse than the interval of what was recorded. */
  readonly drops: readonly string[];
  readonly scored: readonly ScoredQuestion[];
}

const baselineFile = 'tests/questions/baseline.json';

/** Evaluates the sets; with `record` the measures become what the next ones are held against. */
export const evaluate = async (
  job: BuildJob,
  sets: readonly SetName[],
  record: boolean,
): Promise<CommandResult> => {
  const baseline = await readBaseline();
  const reports = await withKnowledge(job, async (knowledge) => {
    const made: SetReport[] = [];
    for (const set of sets) made.push(await evaluateSet(knowledge, set, baseline));
    return made;
  });
  if (record) await writeBaseline(baseline, reports);
  return {
    text: reports.map(describeSet).join('\n\n'),
    json: reports,
    failed: !record && reports.some(({ drops }) => drops.length > 0),
  };
};

// Written by this command and looked over in review like any other file.
const readBaseline = async (): Promise<Baseline> =>
  JSON.parse(await readFile(baselineFile, 'utf8').catch(() => '{}')) as Baseline;

const writeBaseline = async (before: Baseline, reports: readonly SetReport[]): Promise<void> => {
  const measured = reports.map((report): [string, Baseline[string]] => [
    report.set,
    Object.fromEntries(
      measuresOf(report).map(({ name, measured }): [string, readonly [number, number]] => [
        name,
        [measured.right, measured.of],
      ]),
    ),
  ]);
  const baseline = { ...before, ...Object.fromEntries(measured) };
  await writeFile(baselineFile, `${JSON.stringify(baseline, null, 2)}\n`);
};

const measuresOf = ({ goals, parts }: Pick<SetReport, 'goals' | 'parts'>): readonly Measure[] => [
  ...goals,
  { name: 'part of the answer: right', measured: parts.all },
];

/** Asks every question of a set. */
export const evaluateSet = async (
  knowledge: Knowledge,
  set: SetName,
  baseline: Baseline,
): Promise<SetReport> => {
  const file = `tests/questions/${set}.yml`;
  const scored: ScoredQuestion[] = [];
  for (const labelled of readLabelledQuestions({ file, text: await readFile(file, 'utf8') }))
    scored.push(await askLabelled(knowledge, labelled));
  const goals = measureGoals(scored);
  const parts = await evaluateParts(knowledge, set);
  return {
    set,
    tallies: tallyAll(scored),
    goals,
    personBound: await evaluatePersonBound(knowledge, set),
    parts,
    drops: findDrops(measuresOf({ goals, parts }), baseline[set]),
    scored,
  };
};

const evaluatePersonBound = async (
  knowledge: Knowledge,
  set: SetName,
): Promise<PersonBoundTable> => {
  const file = `tests/questions/person-bound-${set}.yml`;
  const judged = [];
  for (const question of readPersonBoundQuestions({ file, text: await readFile(file, 'utf8') })) {
    const { text, language } = question;
    const asked = { text: redact(new RawText(text)).text, language };
    judged.push({ question, verdict: await knowledge.judgePersonBound(asked) });
  }
  return scorePersonBound(judged);
};

const evaluateParts = async (knowledge: Knowledge, set: SetName): Promise<PartTable> => {
  const file = `tests/questions/parts-${set}.yml`;
  const found = [];
  for (const labelled of readPartQuestions({ file, text: await readFile(file, 'utf8') })) {
    const { question, language } = labelled;
    const asked = { text: redact(new RawText(question)).text, language };
    found.push({ labelled, candidates: (await knowledge.decide(asked)).candidates });
  }
  return scoreParts(found);
};
