import { expect, test } from 'vitest';
import { expireIdleHandoffs } from '../../src/handoff/index.ts';
import { aHandoff, handoffsInMemory } from './handoffs-in-memory.ts';

const clock = () => new Date('2026-11-21T10:00:00.000Z');
const movedAt = '2026-11-20T09:59:59.000Z';
const justUnderADay = '2026-11-20T10:00:01.000Z';

test('ends an offer and a wait that nobody moved for 24 hours', async () => {
  const handoffs = handoffsInMemory(
    aHandoff({ id: 'offered', state: 'offered', movedAt }),
    aHandoff({ id: 'queued', state: 'queued', movedAt }),
  );
  expect(await expireIdleHandoffs({ store: handoffs.store, clock })).toBe(2);
  expect([handoffs.stateOf('offered'), handoffs.stateOf('queued')]).toEqual(['expired', 'expired']);
});

test('leaves a citizen who waits for less than a day in the queue', async () => {
  const handoffs = handoffsInMemory(aHandoff({ state: 'queued', movedAt: justUnderADay }));
  expect(await expireIdleHandoffs({ store: handoffs.store, clock })).toBe(0);
  expect(handoffs.stateOf('h1')).toBe('queued');
});

test.for(['contact-left', 'assigned', 'on-hold', 'wrapped-up'] as const)(
  'never ends a handoff that is %s: a person still has something to do',
  async (state) => {
    const handoffs = handoffsInMemory(aHandoff({ state, movedAt: '2026-11-01T09:00:00.000Z' }));
    expect(await expireIdleHandoffs({ store: handoffs.store, clock })).toBe(0);
    expect(handoffs.stateOf('h1')).toBe(state);
  },
);

test('gives way to an employee who claims in the same moment', async () => {
  const handoffs = handoffsInMemory(aHandoff({ state: 'queued', movedAt }));
  const store = { ...handoffs.store, carryOut: () => Promise.resolve('conflict' as const) };
  expect(await expireIdleHandoffs({ store, clock })).toBe(0);
});
