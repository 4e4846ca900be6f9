import { readFileSync } from 'node:fs';
import { RawText } from '../../src/conversation/index.ts';
import { answerQuestion } from '../../src/knowledge/answer-question.ts';
import {
  readLabelledQuestions,
  readPersonBoundQuestions,
  scorePersonBound,
  scoreQuestion,
  tallyByKind,
  type DecidedQuestion,
  type PersonBoundTable,
  type Question,
  type Tally,
} from '../../src/knowledge/index.ts';
import { judgePersonBound } from '../../src/knowledge/person-bound/judge-person-bound.ts';
import { redact } from '../../src/privacy/index.ts';
import type { OpenIndex } from './open-index.ts';
import { makeRankers, rankerNames, type Ranker, type RankerName, type Recall } from './rankers.ts';

/** Thresholds are chosen on dev; test only reports. */
export const setNames = ['dev', 'test'] as const;
export type SetName = (typeof setNames)[number];

/** How the questions of a set fare. */
export interface SetScore {
  readonly set: SetName;
  /** What became of them, by kind of question and for all. */
  readonly decisions: readonly Tally[];
  /** How often the right article or task stood first, or among the first three, by the kinds that have one. */
  readonly recall: readonly RecallOfKind[];
  /** Questions about somebody's own case, and general ones that sound like them. */
  readonly personBound: PersonBoundTable;
}

/** How one way of searching does on one kind of question; shares, 0 to 1. */
interface RecallOfKind extends Recall {
  readonly ranker: RankerName;
  readonly kind: string;
}

export const scoreSet = async (set: SetName, open: OpenIndex): Promise<SetScore> => {
  const { index, embed } = open;
  return {
    set,
    decisions: await tally(set, (question) => answerQuestion(question, index, embed)),
    recall: await scoreRankers(set, makeRankers(index, embed)),
    personBound: await scoreOwnCases(set, open),
  };
};

const scoreRankers = async (
  set: SetName,
  rankers: Readonly<Record<RankerName, Ranker>>,
): Promise<RecallOfKind[]> => {
  const rows: RecallOfKind[] = [];
  for (const ranker of rankerNames)
    for (const { kind, recallAt1, recallAt3 } of await tally(set, ranking(rankers[ranker])))
      if (recallAt1 !== undefined && recallAt3 !== undefined)
        rows.push({ ranker, kind, at1: recallAt1, at3: recallAt3 });
  return rows;
};

type Decide = (question: Question) => Promise<DecidedQuestion>;

// A search alone decides nothing: of its scores only the places count.
const ranking =
  (rank: Ranker): Decide =>
  async (question) => ({
    decision: { kind: 'unknown' },
    candidates: (await rank(question)).map((id) => ({ kind: 'article', id, score: 0 })),
  });

const tally = async (set: SetName, decide: Decide): Promise<Tally[]> => {
  const scored = [];
  for (const labelled of questionsOf(set)) {
    const decided = await decide(asked(labelled.question, labelled.language));
    scored.push(scoreQuestion(labelled, decided));
  }
  return tallyByKind(scored);
};

const questionsOf = (set: SetName) => {
  const file = `tests/questions/${set}.yml`;
  return readLabelledQuestions({ file, text: readFileSync(file, 'utf8') });
};

const asked = (text: string, language: Question['language']): Question => ({
  text: redact(new RawText(text)).text,
  language,
});

// On dev each example is judged by the others: with itself at hand it would always be right.
const scoreOwnCases = async (
  set: SetName,
  { index, embed }: OpenIndex,
): Promise<PersonBoundTable> => {
  const file =
    set === 'dev' ? 'knowledge-base/person-bound.yml' : 'tests/questions/person-bound-test.yml';
  const judged = [];
  for (const question of readPersonBoundQuestions({ file, text: readFileSync(file, 'utf8') })) {
    const from = { index, embed, exceptText: question.text };
    const verdict = await judgePersonBound(asked(question.text, question.language), from);
    judged.push({ question, verdict });
  }
  return scorePersonBound(judged);
};
