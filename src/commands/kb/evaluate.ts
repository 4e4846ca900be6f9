import { readFile } from 'node:fs/promises';
import { RawText } from '../../conversation/index.ts';
import {
  readLabelledQuestions,
  readPersonBoundQuestions,
  scorePersonBound,
  scoreQuestion,
  tallyByKind,
  type BuildJob,
  type OpenedKnowledge,
  type PersonBoundTable,
  type ScoredQuestion,
  type Tally,
} from '../../knowledge/index.ts';
import { redact } from '../../privacy/index.ts';
import { withKnowledge, type CommandResult } from './job.ts';

/** The sets of labelled questions. */
export const setNames = ['dev', 'test'] as const;
export type SetName = (typeof setNames)[number];

interface SetReport {
  readonly set: SetName;
  readonly kinds: readonly Tally[];
  readonly personBound: PersonBoundTable;
  /** What was answered and should not have been: the first to look at. */
  readonly wrong: readonly string[];
}

/** Thresholds are chosen on dev; test only reports. */
const questionFile = (set: SetName): string => `tests/questions/${set}.yml`;

export const evaluate = async (job: BuildJob, sets: readonly SetName[]): Promise<CommandResult> => {
  const reports = await withKnowledge(job, async (knowledge) => {
    const made: SetReport[] = [];
    for (const set of sets) made.push(await evaluateSet(knowledge, job, set));
    return made;
  });
  return { text: reports.map(describe).join('\n\n'), json: reports, failed: false };
};

const evaluateSet = async (
  knowledge: OpenedKnowledge,
  job: BuildJob,
  set: SetName,
): Promise<SetReport> => {
  const file = questionFile(set);
  const scored: ScoredQuestion[] = [];
  for (const labelled of readLabelledQuestions({ file, text: await readFile(file, 'utf8') })) {
    const question = { text: redacted(labelled.question), language: labelled.language };
    scored.push(scoreQuestion(labelled, await knowledge.decide(question)));
  }
  return {
    set,
    kinds: tallyByKind(scored),
    personBound: await evaluatePersonBound(knowledge, job, set),
    wrong: scored.filter(({ verdict }) => verdict === 'wrong').map(wrongLine),
  };
};

const redacted = (text: string) => redact(new RawText(text)).text;

// On dev each example is judged by the others: with itself at hand it would always be right.
const evaluatePersonBound = async (
  knowledge: OpenedKnowledge,
  { knowledgeDir }: BuildJob,
  set: SetName,
): Promise<PersonBoundTable> => {
  const file =
    set === 'dev' ? `${knowledgeDir}/person-bound.yml` : 'tests/questions/person-bound-test.yml';
  const judged = [];
  for (const question of readPersonBoundQuestions({ file, text: await readFile(file, 'utf8') })) {
    const asked = { text: redacted(question.text), language: question.language };
    judged.push({ question, verdict: await knowledge.judgeAsUnseen(asked) });
  }
  return scorePersonBound(judged);
};

const wrongLine = ({ labelled, decision }: ScoredQuestion): string => {
  const { article, task, decision: kind } = labelled.expect;
  const got =
    decision.kind === 'answer'
      ? decision.article
      : decision.kind === 'guide'
        ? decision.dialog
        : decision.kind;
  return `${labelled.question} (${labelled.language}): ${got}, expected ${article ?? task ?? kind}`;
};

const describe = ({ set, kinds, personBound, wrong }: SetReport): string =>
  [
    `${set}                questions  right  clarified  abstained  wrong    R@1    R@3`,
    ...kinds.map(tallyLine),
    ...wrong.map((line) => `  wrong: ${line}`),
    `${set}, own cases: ${personBound.stopped} stopped, ${personBound.missed} missed · general: ${personBound.letThrough} let through, ${personBound.stoppedInVain} stopped in vain · first door: ${personBound.rightDoor} right, ${personBound.wrongDoor} wrong`,
  ].join('\n');

const tallyLine = (tally: Tally): string => {
  const share = (value: number | undefined) =>
    (value === undefined ? '–' : `${(100 * value).toFixed(0)} %`).padStart(7);
  const { kind, questions, right, clarified, abstained, wrong } = tally;
  const counts = [
    String(questions).padStart(10),
    String(right).padStart(7),
    String(clarified).padStart(11),
    String(abstained).padStart(11),
    String(wrong).padStart(7),
  ];
  return kind.padEnd(18) + counts.join('') + share(tally.recallAt1) + share(tally.recallAt3);
};
