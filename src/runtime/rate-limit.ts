import type { Clock } from './clock.ts';

/** How many at once, and how many a second in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** A clock that was set back takes nothing out of a bucket: nobody is locked out until it has caught up. */
const sinceFilled = ({ filledAt }: Bucket, now: number): number => Math.max(0, now - filledAt);

/** Takes one from the bucket of a name; returns 0, or the seconds to wait. A `cost` of 0 only asks whether there is one. */
export type RateLimit = (name: string, cost?: 0 | 1) => number;

const bucketsKept = 10_000;

/** A token bucket for each name, in memory. */
export const makeRateLimit = ({ burst, perSecond }: Rate, clock: Clock): RateLimit => {
  const buckets = new Map<string, Bucket>();
  let tidyAt = bucketsKept;
  const levelOf = (bucket: Bucket, now: number): number =>
    Math.min(burst, bucket.tokens + (sinceFilled(bucket, now) / 1000) * perSecond);

  const forgetFull = (now: number): void => {
    for (const [name, bucket] of buckets) {
      if (levelOf(bucket, now) >= burst) buckets.delete(name);
    }
    // Looking through all of them at each request would make a crowd slower the larger it is.
    tidyAt = Math.max(bucketsKept, buckets.size * 2);
  };

  return (name, cost = 1) => {
    const now = clock().getTime();
    if (buckets.size >= tidyAt) forgetFull(now);
    const level = levelOf(buckets.get(name) ?? { tokens: burst, filledAt: now }, now);
    const hasOne = level >= 1;
    buckets.set(name, { tokens: hasOne ? level - cost : level, filledAt: now });
    return hasOne ? 0 : Math.ceil((1 - level) / perSecond);
  };
};

/**
 * Takes one from each bucket, the narrowest first; returns 0, or the seconds to wait. Who is refused by
 * a narrow one takes nothing from a wide one: one sender can never use up what a whole library has.
 */
export const takeFromEach = (...takings: readonly (readonly [RateLimit, string])[]): number => {
  for (const [take, name] of takings) {
    const wait = take(name);
    if (wait > 0) return wait;
  }
  return 0;
};
