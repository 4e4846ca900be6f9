import type { Mistake } from '../../runtime/index.ts';
import { isExpired } from './facts.ts';
import type { ReadKnowledge } from './read-knowledge-base.ts';
import { mistakeAt } from './rules/rule.ts';

/** What an owner should look at and what stops nothing: facts past their end date. */
export const findNotices = (read: ReadKnowledge, today: Date): Mistake[] =>
  Object.entries(read.facts)
    .filter(([, fact]) => isExpired(fact, today))
    .map(([id, { until, owner }]) =>
      mistakeAt(read.files.facts, `${id}:`, `${id} was true until ${until}: ${owner}, check it`),
    );
