import { expect, it } from 'vitest';
import { makeSpeakSeldom } from '../../src/runtime/index.ts';

it('lets the first through at once, then one a minute, and counts those between', () => {
  let now = 0;
  const speak = makeSpeakSeldom(() => now);
  expect(speak()).toEqual({ times: 1 });
  for (now = 1; now < 1_000; now += 1) expect(speak()).toBeUndefined();
  now = 59_999;
  expect(speak()).toBeUndefined();
  now = 60_000;
  expect(speak()).toEqual({ times: 1_001 });
  expect(speak()).toBeUndefined();
});
