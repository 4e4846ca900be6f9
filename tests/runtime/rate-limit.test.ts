import { makeRateLimit, takeFromEach } from '../../src/runtime/rate-limit.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22) + seconds * 1000);

it('lets a burst through, then says how long to wait, and then lets one through', () => {
  let now = at(0);
  const take = makeRateLimit({ burst: 2, perSecond: 0.5 }, () => now);
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 2]);
  now = at(2);
  expect([take('a'), take('a')]).toEqual([0, 2]);
});

it('locks nobody out when the clock is set back by a day', () => {
  let now = at(0);
  const take = makeRateLimit({ burst: 2, perSecond: 1 }, () => now);
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 1]);
  now = at(-86_400);
  expect(take('a')).toBe(1);
  now = at(-86_399);
  expect(take('a')).toBe(0);
});

it('keeps a bucket for each name', () => {
  const take = makeRateLimit({ burst: 1, perSecond: 1 }, () => at(0));
  expect([take('a'), take('b'), take('a')]).toEqual([0, 0, 1]);
});

it('never lets more through than the burst and the rate allow, however requests come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 }), (gapsMs) => {
      let ms = 0;
      const take = makeRateLimit({ burst: 3, perSecond: 2 }, () => new Date(ms));
      let passed = 0;
      for (const gap of gapsMs) {
        ms += gap;
        if (take('a') === 0) passed += 1;
      }
      expect(passed).toBeLessThanOrEqual(3 + (ms / 1000) * 2);
    }),
  );
});

it('takes nothing from the wide bucket of who is refused by a narrow one', () => {
  const narrow = makeRateLimit({ burst: 1, perSecond: 1 }, () => at(0));
  const wide = makeRateLimit({ burst: 2, perSecond: 0.1 }, () => at(0));
  const take = (name: string) => takeFromEach([narrow, name], [wide, 'all']);
  expect([take('a'), take('a'), take('a'), take('b'), take('c')]).toEqual([0, 1, 1, 0, 10]);
});

it('stays quick for a crowd that does not come back', () => {
  let ms = 0;
  const take = makeRateLimit({ burst: 1, perSecond: 0.001 }, () => new Date((ms += 1)));
  const began = performance.now();
  for (let name = 0; name < 100_000; name += 1) take(String(name));
  expect(performance.now() - began).toBeLessThan(5000);
});
