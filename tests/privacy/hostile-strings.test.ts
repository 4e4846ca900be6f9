import { describe, expect, it } from 'vitest';
import { RawText } from '../../src/conversation/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { hostileText, measureCost } from './corpus/hostile.ts';
import { makeBsn } from './corpus/numbers.ts';
import { Random } from './corpus/random.ts';

const isReadWhole = (text: string): boolean =>
  redact(new RawText(text)).failedDetector === undefined;

describe('5,000 hostile texts from one seed', () => {
  it(
    'are read without a failure, at a cost that grows with the length and no faster',
    { retry: 2 },
    () => {
      const cost = measureCost(
        { length: 200, count: 4_900 },
        { length: 8_000, count: 100 },
        isReadWhole,
      );
      expect(cost.failures).toBe(0);
      expect(cost.longUs / cost.shortUs).toBeLessThan(3);
    },
  );

  it('hide no BSN that stands on a line of its own among them', () => {
    const random = new Random(12);
    for (let run = 0; run < 300; run += 1) {
      const bsn = makeBsn(random);
      const around = (): string => hostileText(random, 60).replace(/[\p{N}Ol|\p{M}()./_-]/gu, '');
      const { text } = redact(new RawText(`${around()} x\n${bsn}\nx ${around()}`));
      expect(text).not.toContain(bsn);
    }
  });

  it('are the same after they are masked once more', () => {
    const random = new Random(13);
    for (let run = 0; run < 500; run += 1) {
      const once = redact(new RawText(hostileText(random, 200))).text;
      expect(redact(new RawText(once)).text).toBe(once);
    }
  });
});
