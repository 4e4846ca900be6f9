/** The shortest of some runs: what else the machine does makes a run longer, never shorter. */
const shortestMs = (run: () => void): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const began = performance.now();
      run();
      return performance.now() - began;
    }),
  );

/**
 * How many times longer four times as much takes, divided by four: about 1 where time grows with length, 4 where it
 * grows with the square.
 */
export const growthOf = (run: (times: number) => void, times: number): number =>
  shortestMs(() => run(4 * times)) / shortestMs(() => run(times)) / 4;
