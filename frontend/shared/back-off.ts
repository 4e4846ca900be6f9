/**
 * Milliseconds to wait before try number `attempt` (0 is the first repetition): 1, 2, 4, 8, then 15 seconds.
 * `chance` (0 to 1) spreads many pages that lost the same server over the half before that.
 */
export const backOffMs = (attempt: number, chance: number): number =>
  Math.round(Math.min(15_000, 1000 * 2 ** attempt) * (1 - chance / 2));
