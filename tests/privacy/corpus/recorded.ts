import type { FindingKind } from '../../../src/conversation/index.ts';
import type { Goal } from './goals.ts';
import type { CorpusSet } from './pools.ts';

/** Where a goal is not met: the level that is held instead. The report says why. */
export const recorded: Readonly<
  Partial<Record<CorpusSet, Readonly<Partial<Record<FindingKind, Goal>>>>>
> = {
  // One of 96 passwords. Looking at which it is would make the half one to mend on.
  test: { secret: { recall: 0.98, precision: 0.98 } },
};
