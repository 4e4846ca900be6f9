import { expect, test, vi } from 'vitest';
import type { Language, NewActivity } from '../../src/conversation/index.ts';
import { expireIdleHandoffs } from '../../src/handoff/index.ts';
import { aHandoff, handoffsInMemory } from './handoffs-in-memory.ts';

const clock = () => new Date('2026-11-21T10:00:00.000Z');
const tellWaitExpired = (language: Language): NewActivity => ({
  author: 'bot',
  text: 'Nobody came.',
  choices: [],
  sources: [],
  facts: { outcome: 'handed-over', language },
});
const movedAt = '2026-11-20T09:59:59.000Z';
const justUnderADay = '2026-11-20T10:00:01.000Z';

test('ends an offer and a wait that nobody moved for 24 hours', async () => {
  const handoffs = handoffsInMemory(
    aHandoff({ id: 'offered', state: 'offered', movedAt }),
    aHandoff({ id: 'queued', state: 'queued', movedAt }),
  );
  expect(await expireIdleHandoffs({ store: handoffs.store, clock, tellWaitExpired })).toBe(2);
  expect([handoffs.stateOf('offered'), handoffs.stateOf('queued')]).toEqual(['expired', 'expired']);
});

test('leaves a citizen who waits for less than a day in the queue', async () => {
  const handoffs = handoffsInMemory(aHandoff({ state: 'queued', movedAt: justUnderADay }));
  expect(await expireIdleHandoffs({ store: handoffs.store, clock, tellWaitExpired })).toBe(0);
  expect(handoffs.stateOf('h1')).toBe('queued');
});

test.for(['contact-left', 'assigned', 'on-hold', 'wrapped-up'] as const)(
  'never ends a handoff that is %s: a person still has something to do',
  async (state) => {
    const handoffs = handoffsInMemory(aHandoff({ state, movedAt: '2026-11-01T09:00:00.000Z' }));
    expect(await expireIdleHandoffs({ store: handoffs.store, clock, tellWaitExpired })).toBe(0);
    expect(handoffs.stateOf('h1')).toBe(state);
  },
);

test('gives way to an employee who claims in the same moment', async () => {
  const handoffs = handoffsInMemory(aHandoff({ state: 'queued', movedAt }));
  const store = { ...handoffs.store, carryOut: () => Promise.resolve('conflict' as const) };
  expect(await expireIdleHandoffs({ store, clock, tellWaitExpired })).toBe(0);
});

test('tells who waited, in their language, and not who was only offered a person', async () => {
  const handoffs = handoffsInMemory(
    aHandoff({ id: 'offered', state: 'offered', movedAt }),
    aHandoff({ id: 'queued', state: 'queued', movedAt }),
  );
  const carryOut = vi.fn<typeof handoffs.store.carryOut>((move, along) =>
    handoffs.store.carryOut(move, along),
  );
  await expireIdleHandoffs({ store: { ...handoffs.store, carryOut }, clock, tellWaitExpired });
  const told = carryOut.mock.calls.map(([move, along]) => [move.handoffId, along?.activities]);
  expect(told.toSorted()).toEqual([
    ['offered', undefined],
    ['queued', [tellWaitExpired('nl')]],
  ]);
});
