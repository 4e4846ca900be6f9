/** A share with the 95 % interval in which it may really lie; all 0 to 1. */
export interface Share {
  readonly right: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Standard deviations that hold 95 % of a normal distribution. */
const z = 1.96;

/** The Wilson score interval (Wilson 1927): it stays within 0 and 1, also for few questions and none wrong. */
export const shareOf = (right: number, of: number): Share => {
  if (of === 0) return { right, of, share: 0, low: 0, high: 1 };
  const share = right / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half =
    (z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of);
  return { right, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};
