import type { Reader } from '../tables.ts';

/** The few that one go may take. */
export interface Batch {
  /** ISO 8601: what ended later stays. */
  readonly endedBy: string;
  readonly limit: number;
}

/** Forgets a few things; returns how many. */
export type Forget = (db: Reader, batch: Batch) => Promise<number>;
