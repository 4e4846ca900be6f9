/** Chance that comes out the same every time, so that the same sentences make the same model. */
export interface Chance {
  /** A whole number from 0 up to and without `end`. */
  readonly below: (end: number) => number;
  readonly happens: (probability: number) => boolean;
}

/** mulberry32, a small generator of 32 bits: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export const makeChance = (seed: number): Chance => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (end) => Math.floor(next() * end),
    happens: (probability) => next() < probability,
  };
};

/** Puts a list in another order, in place. */
export const shuffle = (list: unknown[], chance: Chance): void => {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = chance.below(at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
};
