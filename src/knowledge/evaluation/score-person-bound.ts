import type { PersonBoundVerdict } from '../knowledge.ts';
import type { PersonBoundQuestion } from './labelled-questions.ts';

/** How well own cases are told from general questions. */
export interface PersonBoundTable {
  readonly questions: number;
  /** Own cases that were recognised. */
  readonly stopped: number;
  /** Own cases that were taken for a general question. */
  readonly missed: number;
  /** General questions that were let through. */
  readonly letThrough: number;
  /** General questions that were stopped without need. */
  readonly stoppedInVain: number;
  /** Of the own cases with a known organisation: how many were sent to the right one, and to a wrong one. */
  readonly rightDoor: number;
  readonly wrongDoor: number;
}

export const scorePersonBound = (
  judged: readonly {
    readonly question: PersonBoundQuestion;
    readonly verdict: PersonBoundVerdict;
  }[],
): PersonBoundTable => {
  const own = judged.filter(({ question }) => question.label === 'person-bound');
  const general = judged.filter(({ question }) => question.label === 'general');
  const stopped = (some: typeof judged) => some.filter(({ verdict }) => verdict.personBound).length;
  const doors = own.filter(
    ({ question, verdict }) =>
      question.organisation !== undefined && verdict.organisation !== undefined,
  );
  const right = doors.filter(
    ({ question, verdict }) => question.organisation === verdict.organisation,
  ).length;
  return {
    questions: judged.length,
    stopped: stopped(own),
    missed: own.length - stopped(own),
    letThrough: general.length - stopped(general),
    stoppedInVain: stopped(general),
    rightDoor: right,
    wrongDoor: doors.length - right,
  };
};
