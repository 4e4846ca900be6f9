import type { Candidate, DecidedQuestion, Decision } from '../knowledge.ts';
import type { LabelledQuestion } from './labelled-questions.ts';

/** How a decision compares with what was expected: `clarified` asks back and `abstained` does not know, where something better was expected. */
type Verdict = 'right' | 'clarified' | 'abstained' | 'wrong';

/** A question with what became of it. */
export interface ScoredQuestion {
  readonly labelled: LabelledQuestion;
  readonly decision: Decision;
  readonly verdict: Verdict;
  /** The place of the first right candidate, from 1; absent when none is right or none is expected. */
  readonly rank?: number;
}

export const scoreQuestion = (
  labelled: LabelledQuestion,
  { decision, candidates }: DecidedQuestion,
): ScoredQuestion => {
  const place = candidates.findIndex((candidate) => isRight(labelled, candidate)) + 1;
  return {
    labelled,
    decision,
    verdict: judge(labelled, decision),
    ...(place === 0 ? {} : { rank: place }),
  };
};

const rightIds = ({ expect, also = [] }: LabelledQuestion): string[] =>
  [expect.article, expect.task, ...also].filter((id) => id !== undefined);

const isRight = (labelled: LabelledQuestion, { id }: Pick<Candidate, 'id'>): boolean =>
  rightIds(labelled).includes(id);

const judge = (labelled: LabelledQuestion, decision: Decision): Verdict => {
  const expected = labelled.expect.decision;
  switch (decision.kind) {
    case 'answer':
      return isRight(labelled, { id: decision.article }) ? 'right' : 'wrong';
    case 'guide':
      return isRight(labelled, { id: decision.dialog }) ? 'right' : 'wrong';
    case 'clarify':
      return expected === 'clarify' && offersOneOf(labelled, decision.options)
        ? 'right'
        : 'clarified';
    // Greetings never reach retrieval in a turn; here not knowing them is right.
    case 'unknown':
      return expected === 'unknown' || expected === 'chatter' ? 'right' : 'abstained';
  }
};

const offersOneOf = ({ expect }: LabelledQuestion, options: readonly Candidate[]): boolean =>
  expect.among === undefined || options.some(({ id }) => expect.among?.includes(id));

/** The sums over questions of one kind. */
export interface Tally extends Readonly<Record<Verdict, number>> {
  readonly kind: string;
  readonly questions: number;
  /** Share of the questions with a right candidate first, or among the first three; absent where none has one. */
  readonly recallAt1?: number;
  readonly recallAt3?: number;
}

/** One line for each kind in the order met, and one for all together. */
export const tallyByKind = (scored: readonly ScoredQuestion[]): Tally[] => {
  const byKind = Map.groupBy(scored, ({ labelled }) => labelled.kind);
  return [...[...byKind].map(([kind, some]) => tally(kind, some)), tally('all', scored)];
};

const tally = (kind: string, scored: readonly ScoredQuestion[]): Tally => {
  const count = (verdict: Verdict) => scored.filter((one) => one.verdict === verdict).length;
  return {
    kind,
    questions: scored.length,
    right: count('right'),
    clarified: count('clarified'),
    abstained: count('abstained'),
    wrong: count('wrong'),
    ...recall(scored),
  };
};

const recall = (scored: readonly ScoredQuestion[]): Pick<Tally, 'recallAt1' | 'recallAt3'> => {
  const findable = scored.filter(({ labelled }) => rightIds(labelled).length > 0);
  if (findable.length === 0) return {};
  const within = (places: number) =>
    findable.filter(({ rank = Infinity }) => rank <= places).length / findable.length;
  return { recallAt1: within(1), recallAt3: within(3) };
};
