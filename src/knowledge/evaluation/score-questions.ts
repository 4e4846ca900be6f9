import type { Candidate, DecidedQuestion, Decision } from '../knowledge.ts';
import type { LabelledQuestion } from './labelled-questions.ts';

/**
 * How a decision compares with what was expected. Where something better was expected, `clarified` asks
 * back, `abstained` does not know, and `stopped` takes a general question for somebody's own case.
 */
export const verdicts = ['right', 'clarified', 'abstained', 'stopped', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];

/** What became of a question on the whole way: the DigiD line lies before the answer. */
export type Fate = Decision | { readonly kind: 'person-bound'; readonly organisation?: string };

/** A question with what became of it. */
export interface ScoredQuestion {
  readonly labelled: LabelledQuestion;
  readonly fate: Fate;
  readonly verdict: Verdict;
  /** The place of the first right candidate, from 1; absent when none is right or none is expected. */
  readonly rank?: number;
}

export const scoreQuestion = (
  labelled: LabelledQuestion,
  { fate, candidates }: Pick<DecidedQuestion, 'candidates'> & { readonly fate: Fate },
): ScoredQuestion => {
  const place = candidates.findIndex(({ id }) => isRight(labelled, id)) + 1;
  return {
    labelled,
    fate,
    verdict: judge(labelled, fate),
    ...(place === 0 ? {} : { rank: place }),
  };
};

/** The articles and tasks that are right for a question. */
export const rightIds = ({ expect, also = [] }: LabelledQuestion): string[] =>
  [expect.article, expect.task, ...also].filter((id) => id !== undefined);

const isRight = (labelled: LabelledQuestion, id: string): boolean =>
  rightIds(labelled).includes(id);

const judge = (labelled: LabelledQuestion, fate: Fate): Verdict => {
  const expected = labelled.expect.decision;
  switch (fate.kind) {
    case 'answer':
      return judgeAnswer(labelled, fate);
    case 'guide':
      return isRight(labelled, fate.dialog) ? 'right' : 'wrong';
    case 'clarify':
      return expected === 'clarify' && offersOneOf(labelled, fate.options) ? 'right' : 'clarified';
    case 'person-bound':
      return expected === 'person-bound' ? 'right' : 'stopped';
    // Greetings never reach retrieval in a turn; here not knowing them is right.
    case 'unknown':
      return expected === 'unknown' || expected === 'chatter' ? 'right' : 'abstained';
  }
};

// Half of an answer is no right answer to two questions; nor is it a wrong one.
const judgeAnswer = (
  labelled: LabelledQuestion,
  { article, second }: Extract<Decision, { kind: 'answer' }>,
): Verdict => {
  const wanted = labelled.expect.second;
  const given = [article, ...(second === undefined ? [] : [second.article])];
  if (wanted === undefined) return given.some((id) => isRight(labelled, id)) ? 'right' : 'wrong';
  const found = [given.some((id) => isRight(labelled, id)), given.includes(wanted)];
  if (found.every(Boolean)) return 'right';
  return found.some(Boolean) ? 'abstained' : 'wrong';
};

const offersOneOf = ({ expect }: LabelledQuestion, options: readonly Candidate[]): boolean =>
  expect.among === undefined || options.some(({ id }) => expect.among?.includes(id));
