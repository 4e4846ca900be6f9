import { createHash } from 'node:crypto';

const parts = 4;

/**
 * Whether a sentence is kept for the report, one in four by a fixed hash: the model never learns from it, and
 * nothing is tuned on it.
 */
export const isHeldOut = (text: string): boolean =>
  (createHash('sha256').update(text).digest()[0] ?? 0) % parts === 1;
