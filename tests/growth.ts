const runs = 15;

const millisecondsOf = (run: () => void): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

/**
 * How many times longer four times as much takes, divided by four: about 1 where time grows with length, 4 where it
 * grows with the square. Short and long runs take turns, and the shortest of each counts: what else the machine does
 * makes a run longer, never shorter.
 */
export const growthOf = (run: (times: number) => void, times: number): number => {
  const pairs = Array.from({ length: runs }, () => ({
    short: millisecondsOf(() => run(times)),
    long: millisecondsOf(() => run(4 * times)),
  }));
  const shortest = (which: 'short' | 'long') => Math.min(...pairs.map((pair) => pair[which]));
  return shortest('long') / shortest('short') / 4;
};
