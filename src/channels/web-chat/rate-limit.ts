import type { Clock } from '../../runtime/index.ts';

/** How many at once, and how many a second in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** Takes one from the bucket of a name; returns 0, or the seconds to wait. */
export type RateLimit = (name: string) => number;

const bucketsKept = 10_000;

/** A token bucket for each name, in memory. */
export const makeRateLimit = ({ burst, perSecond }: Rate, clock: Clock): RateLimit => {
  const buckets = new Map<string, Bucket>();
  const levelOf = (bucket: Bucket, now: number): number =>
    Math.min(burst, bucket.tokens + ((now - bucket.filledAt) / 1000) * perSecond);

  const forgetFull = (now: number): void => {
    for (const [name, bucket] of buckets) {
      if (levelOf(bucket, now) >= burst) buckets.delete(name);
    }
  };

  return (name) => {
    const now = clock().getTime();
    if (buckets.size >= bucketsKept) forgetFull(now);
    const level = levelOf(buckets.get(name) ?? { tokens: burst, filledAt: now }, now);
    const taken = level >= 1 ? 1 : 0;
    buckets.set(name, { tokens: level - taken, filledAt: now });
    return taken === 1 ? 0 : Math.ceil((1 - level) / perSecond);
  };
};
