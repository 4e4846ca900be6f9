import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeClockGuard } from '../src/clock-guard.ts';
import { makeHousekeeping, retentionDays } from '../src/housekeeping.ts';
import { Announcements, makeLogger, readConfig } from '../src/runtime/index.ts';
import { openStorage } from '../src/storage/index.ts';
import { chat, message, queueUp } from './contracts/storage/samples.ts';
import { makeDataDir } from './storage/data-dir.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = Date.parse('2026-03-02T09:00:00.000Z');

/** A machine whose clock can be set, beside the time that really passes. */
const makeMachine = (dataDir: string, wall = start) => {
  const machine = { wall, uptime: 5_000 };
  const guard = makeClockGuard({
    dataDir,
    clock: () => new Date(machine.wall),
    uptime: () => machine.uptime,
  });
  return {
    guard,
    doubt: () => guard.doubt(),
    now: () => new Date(machine.wall),
    passes: (ms: number) => {
      machine.wall += ms;
      machine.uptime += ms;
    },
    isSet: (ms: number) => {
      machine.wall += ms;
    },
  };
};

it('trusts a clock that runs, that is set right by minutes, and one it sees for the first time', async () => {
  const machine = makeMachine(await makeDataDir());
  expect(await machine.doubt()).toBeUndefined();
  for (const correction of [0, 59 * 60_000, -59 * 60_000]) {
    machine.passes(10 * 60_000);
    machine.isSet(correction);
    expect(await machine.doubt()).toBeUndefined();
  }
});

it.each([day, -day])(
  'doubts a clock that jumps by %i ms, and believes it when it stays so for an hour',
  async (jump) => {
    const machine = makeMachine(await makeDataDir());
    await machine.doubt();
    machine.isSet(jump);
    expect(await machine.doubt()).toMatch(
      /^The clock says \S+ where about 2026-03-02T09:00:00\.000Z was expected: nothing is erased and no waiting handoff is ended\. Set the clock right\./u,
    );
    machine.passes(hour - 1);
    expect(await machine.doubt()).toBeDefined();
    machine.passes(1);
    expect(await machine.doubt()).toBeUndefined();
  },
);

it('trusts a clock at once that was set right again', async () => {
  const machine = makeMachine(await makeDataDir());
  await machine.doubt();
  machine.isSet(day);
  await machine.doubt();
  machine.passes(10 * 60_000);
  machine.isSet(-day);
  expect(await machine.doubt()).toBeUndefined();
});

it('never believes a jump to another year, not after a restart either, until the operator does', async () => {
  const dataDir = await makeDataDir();
  const machine = makeMachine(dataDir);
  await machine.doubt();
  machine.isSet(73 * 365 * day);
  expect(await machine.doubt()).toContain(
    `remove the file ${join(dataDir, 'last-tidied')} and start again`,
  );
  machine.passes(300 * hour);
  expect(await machine.doubt()).toBeDefined();
  const restarted = makeMachine(dataDir, machine.now().getTime());
  expect(await restarted.doubt()).toContain(`remove the file ${join(dataDir, 'last-tidied')}`);
  const setRight = makeMachine(dataDir, start + hour);
  expect(await setRight.doubt()).toBeUndefined();
});

it('trusts a machine that was off for a month, and keeps when that was', async () => {
  const dataDir = await makeDataDir();
  await makeMachine(dataDir).doubt();
  expect(await makeMachine(dataDir, start + 31 * day).doubt()).toBeUndefined();
  expect(await readFile(join(dataDir, 'last-tidied'), 'utf8')).toBe('2026-04-02T09:00:00.000Z\n');
  expect(await makeMachine(dataDir, start).doubt()).toBeDefined();
});

it('a clock that jumps to 2099 erases nothing and ends no wait, and the operator reads why, once', async () => {
  const dataDir = await makeDataDir();
  const storage = await openStorage({ dataDir, announcements: new Announcements() });
  onTestFinished(() => storage.close());
  const { conversationId } = await chat(storage, message('mijn verhaal'));
  const handoff = await queueUp(storage, message('medewerker', { conversationKey: 'thread-2' }));
  const machine = makeMachine(dataDir);
  await machine.doubt();
  machine.isSet(73 * 365 * day);
  const told: string[] = [];
  const logger = makeLogger('silent');
  logger.error = (line: unknown) => void told.push(String(line));
  const housekeeping = makeHousekeeping({
    ...{ storage, logger, guard: machine.guard, clock: machine.now },
    days: retentionDays(readConfig({}).config),
  });
  for (let time = 0; time < 3; time += 1) {
    housekeeping.start();
    await housekeeping.stop();
  }
  const said = await storage.feed.after(conversationId, 0);
  expect(said.map(({ text }) => text)).toContain('mijn verhaal');
  expect(await storage.handoffs.queue('library-a')).toEqual([handoff]);
  expect(told).toEqual([expect.stringMatching(/^The clock says 2099-/u)]);
  expect(housekeeping.state().why).toBe(told[0]);
});
