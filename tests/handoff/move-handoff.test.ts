import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor, Handoff, HandoffEvent, HandoffState } from '../../src/handoff/index.ts';
import {
  handoffEvents,
  handoffStates,
  handoffTable,
  moveHandoff,
  openStates,
  staffStates,
} from '../../src/handoff/index.ts';
import { aHandoff, handoffsInMemory } from './handoffs-in-memory.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const endStates: readonly HandoffState[] = ['closed', 'abandoned', 'expired'];
const outOf = (state: HandoffState): HandoffState[] => Object.values(handoffTable[state]);

const reachableFrom = (start: HandoffState): ReadonlySet<HandoffState> => {
  const seen = new Set<HandoffState>([start]);
  // A set grows while it is walked, so this reaches everything.
  for (const state of seen) for (const next of outOf(state)) seen.add(next);
  return seen;
};

test('a claim of a waiting handoff names the version it saw, who moves it and when', () => {
  const waiting = aHandoff({ state: 'queued', version: 3 });
  expect(moveHandoff(waiting, 'claim', { by: 'staff', staffId: 's1' }, now)).toEqual({
    handoffId: 'h1',
    seenVersion: 3,
    event: 'claim',
    from: 'queued',
    to: 'assigned',
    actor: { by: 'staff', staffId: 's1' },
    at: '2026-11-20T10:00:00.000Z',
  });
});

test('what the table does not name is refused', () => {
  expect(moveHandoff(aHandoff({ state: 'offered' }), 'claim', { by: 'assistant' }, now)).toBe(
    undefined,
  );
});

test.for(endStates)('a handoff that is %s never moves again', (state) => {
  for (const event of handoffEvents) {
    expect(moveHandoff(aHandoff({ state }), event, { by: 'assistant' }, now)).toBe(undefined);
  }
});

test('every open state has a way out, and every state but the end ones leads to an end', () => {
  for (const state of handoffStates.filter((each) => !endStates.includes(each))) {
    expect(outOf(state), state).not.toEqual([]);
    expect([...reachableFrom(state)], state).toEqual(expect.arrayContaining(['closed', 'expired']));
  }
});

test('only a claim brings a conversation to an employee who did not have it', () => {
  for (const state of handoffStates.filter((each) => !staffStates.has(each))) {
    for (const [event, to] of Object.entries(handoffTable[state])) {
      if (staffStates.has(to)) expect(event).toBe('claim');
    }
  }
});

test('open states are exactly those that a citizen or an employee still waits in', () => {
  const leadsToStaff = handoffStates.filter(
    (state) => state !== 'assistant' && state !== 'contact-left' && outOf(state).length > 0,
  );
  expect([...openStates]).toEqual(leadsToStaff);
});

interface Command {
  readonly event: HandoffEvent;
  readonly staffId: string;
  /** Acts on what it saw this many commands ago: a slow screen. */
  readonly lag: number;
}

const commands = fc.array(
  fc.record<Command>({
    event: fc.constantFrom(...handoffEvents),
    staffId: fc.constantFrom('s1', 's2', 's3'),
    lag: fc.nat({ max: 3 }),
  }),
  { maxLength: 40 },
);

const ownerAfter = (command: Command, to: HandoffState): string | null | undefined => {
  if (command.event === 'claim') return command.staffId;
  return staffStates.has(to) || to === 'wrapped-up' ? undefined : null;
};

const obey = async (
  handoffs: ReturnType<typeof handoffsInMemory>,
  seen: Handoff,
  command: Command,
): Promise<void> => {
  const actor: Actor = { by: 'staff', staffId: command.staffId };
  const move = moveHandoff(seen, command.event, actor, now);
  if (move === undefined) return;
  const assignTo = ownerAfter(command, move.to);
  await handoffs.store.carryOut(move, assignTo === undefined ? {} : { assignTo });
};

test('whatever happens in whatever order, on however old a screen: one owner exactly while staff have it, and each move starts where the last one ended', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (given) => {
      const handoffs = handoffsInMemory(aHandoff({ state: 'queued' }));
      const history: Handoff[] = handoffs.all();
      for (const command of given) {
        const seen = history.at(-1 - Math.min(command.lag, history.length - 1));
        if (seen !== undefined) await obey(handoffs, seen, command);
        history.push(...handoffs.all());
        const [current] = handoffs.all();
        if (current !== undefined && staffStates.has(current.state)) {
          expect(current.assignedTo).toBeDefined();
        } else if (current?.state !== 'wrapped-up') {
          expect(current?.assignedTo).toBe(undefined);
        }
      }
      const ends = ['queued', ...handoffs.carried.map(({ move }) => move.to)];
      expect(handoffs.carried.map(({ move }) => move.from)).toEqual(ends.slice(0, -1));
      const versions = handoffs.carried.map(({ move }) => move.seenVersion);
      expect(versions).toEqual(versions.map((_, index) => index + 1));
    }),
  );
});
