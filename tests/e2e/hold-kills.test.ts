import { expect, it } from 'vitest';
import { surviveKills } from '../../bench/hold/kills.ts';

it('keeps and answers every acknowledged message once, killed three times under load', async () => {
  const size = { seed: 5, kills: 3, citizens: 16, runsMs: [1000, 3000] } as const;
  const { faults, messages } = await surviveKills(size, () => undefined);
  expect(faults).toEqual([]);
  expect(messages).toBeGreaterThan(50);
});
