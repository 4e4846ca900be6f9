import type { FindingKind } from '../../../src/conversation/index.ts';
import type { Score } from './score.ts';

/** What is asked of one kind: shares, 0 to 1. */
export interface Goal {
  readonly recall: number;
  readonly precision: number;
}

const identifier: Goal = { recall: 1, precision: 0.98 };

/** What the corpus is held against. */
export const goals: Readonly<Partial<Record<FindingKind, Goal>>> = {
  bsn: identifier,
  iban: identifier,
  card: identifier,
  phone: identifier,
  email: identifier,
  document: identifier,
  code: identifier,
  secret: identifier,
  'birth-date': { recall: 0.95, precision: 0.95 },
  name: { recall: 0.95, precision: 0.85 },
  address: { recall: 0.9, precision: 0.9 },
  plate: { recall: 0.95, precision: 0.95 },
};

export const recallOf = ({ masked, labelled }: Score): number => masked / labelled;

/** Nothing found is nothing wrong. */
export const precisionOf = ({ right, found }: Score): number => (found === 0 ? 1 : right / found);

/** True where a kind is masked as well as was asked. */
export const meetsGoal = (score: Score): boolean => {
  const goal = goals[score.kind];
  return (
    goal === undefined || (recallOf(score) >= goal.recall && precisionOf(score) >= goal.precision)
  );
};
