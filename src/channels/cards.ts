import type { Plan } from '../conversation/index.ts';

/** Where cards are found that citizens took along of a task. */
export interface CardStore {
  /** The card under a code that has not expired; `unfinished` where the task was left on the way. */
  planUnder(code: string, now: Date): Promise<Plan | 'unfinished' | undefined>;
}
