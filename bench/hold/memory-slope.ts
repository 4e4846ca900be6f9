import { canReadProcesses, memoryOf } from '../processes/proc.ts';

/** Memory of a process at one moment. */
interface MemorySample {
  readonly second: number;
  readonly mb: number;
}

/** How the memory of a process went. */
export interface MemoryCourse {
  readonly samples: readonly MemorySample[];
  /** Megabytes a minute, by least squares over the samples after the first fifth; NaN of fewer than two. */
  readonly mbPerMinute: number;
}

/** The slope of the line that fits the samples best, in megabytes a minute. */
const slopeOf = (samples: readonly MemorySample[]): number => {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = mean(samples.map(({ second }) => second));
  const level = mean(samples.map(({ mb }) => mb));
  const together = samples.map(({ second, mb }) => (second - middle) * (mb - level));
  const spread = samples.map(({ second }) => (second - middle) ** 2);
  return (60 * mean(together)) / mean(spread);
};

/** Looks at the memory of a process until told to stop; sees nothing where the machine does not tell. */
export const watchMemory = (
  pid: number,
  everyMs: number,
): { readonly stop: () => MemoryCourse } => {
  const begun = performance.now();
  const samples: MemorySample[] = [];
  const look = (): void => {
    samples.push({ second: (performance.now() - begun) / 1000, mb: memoryOf(pid).nowMb });
  };
  const looking = canReadProcesses() ? setInterval(look, everyMs) : undefined;
  return {
    stop: () => {
      clearInterval(looking);
      // The beginning fills caches: that is no leak.
      const settled = samples.slice(Math.floor(samples.length / 5));
      return { samples, mbPerMinute: slopeOf(settled) };
    },
  };
};
