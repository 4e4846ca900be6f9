import type { Options } from './options.ts';
import { loadNames, type LoadName } from './load/loads.ts';
import { askSteadily, askWithoutPause } from './load/pace.ts';
import { withCpuUse, type CpuUse } from './load/cpu.ts';
import { World } from './load/world.ts';
import type { Answered } from './load/chat.ts';
import { canReadProcesses, memoryOf, type Memory } from './processes/proc.ts';
import type { ProgramName } from './processes/server-process.ts';
import { countEach, spreadOf, type Spread } from './statistics.ts';

/** How one load did at a steady pace, or without a pause. */
export interface LoadResult {
  readonly spread: Spread;
  readonly turnsPerSecond: number;
  /** Processor time of the server's process for each turn. */
  readonly cpuMsPerTurn: number | undefined;
  /** How many cores other programs of this machine kept busy meanwhile, on average. */
  readonly othersCores: number | undefined;
  readonly outcomes: Readonly<Record<string, number>>;
}
type ByLoad = Readonly<Record<LoadName, LoadResult>>;

/** Assistant and echo side by side behind the same door. */
export interface UnderLoad {
  readonly latency: ByLoad | undefined;
  readonly saturation: ByLoad | undefined;
  readonly memory: Readonly<Record<ProgramName, ServerMemory>>;
}

interface ServerMemory {
  readonly atStart: Memory | undefined;
  readonly afterLoad: Memory | undefined;
}

/** The steady pace at which latency is measured. */
export const turnsPerSecond = 10;
/** How many ask at the same time when there is no pause. */
export const citizensAtOnce = 12;
/** Loads take turns, so that what else the machine does falls on all of them. */
const rounds = { latency: { count: 4, seconds: 5 }, saturation: { count: 3, seconds: 4 } };
const quickRounds = { latency: { count: 1, seconds: 3 }, saturation: { count: 1, seconds: 2 } };

export const measureUnderLoad = async ({ wanted, quick }: Options): Promise<UnderLoad> => {
  const { latency, saturation } = quick ? quickRounds : rounds;
  const world = await World.open();
  try {
    return {
      latency: wanted.has('latency')
        ? await takeTurns(world, latency, (ask, seconds) =>
            askSteadily(ask, { perSecond: turnsPerSecond, seconds }),
          )
        : undefined,
      saturation: wanted.has('saturation')
        ? await takeTurns(world, saturation, (ask, seconds) =>
            askWithoutPause(ask, { citizens: citizensAtOnce, seconds }),
          )
        : undefined,
      memory: { assistant: memoryIn(world, 'assistant'), echo: memoryIn(world, 'echo') },
    };
  } finally {
    await world.close();
  }
};

interface Round {
  readonly answers: readonly Answered[];
  readonly elapsedMs: number;
  readonly cpu: CpuUse | undefined;
}

type Asking = (ask: () => Promise<Answered>, seconds: number) => Promise<readonly Answered[]>;

const takeTurns = async (
  world: World,
  { count, seconds }: { readonly count: number; readonly seconds: number },
  asking: Asking,
): Promise<ByLoad> => {
  const done: Record<LoadName, Round[]> = { new: [], repeated: [], echo: [] };
  for (let round = 0; round < count; round += 1)
    for (const load of loadNames)
      done[load].push(
        await measureRound(world.pidOf(load), () => asking(() => world.ask(load), seconds)),
      );
  return { new: sumUp(done.new), repeated: sumUp(done.repeated), echo: sumUp(done.echo) };
};

const measureRound = async (
  pid: number,
  ask: () => Promise<readonly Answered[]>,
): Promise<Round> => {
  const begun = performance.now();
  const { result: answers, cpu } = await withCpuUse(pid, ask);
  return { answers, cpu, elapsedMs: performance.now() - begun };
};

const sumUp = (done: readonly Round[]): LoadResult => {
  const answers = done.flatMap((round) => round.answers);
  const elapsedMs = done.reduce((sum, round) => sum + round.elapsedMs, 0);
  const cpu = done.flatMap((round) => round.cpu ?? []);
  const cpuKnown = cpu.length === done.length;
  const serverMs = cpu.reduce((sum, use) => sum + use.serverMs, 0);
  const othersMs = cpu.reduce((sum, use) => sum + use.othersMs, 0);
  return {
    spread: spreadOf(answers.map(({ ms }) => ms)),
    turnsPerSecond: (1000 * answers.length) / elapsedMs,
    cpuMsPerTurn: cpuKnown ? serverMs / answers.length : undefined,
    othersCores: cpuKnown ? othersMs / elapsedMs : undefined,
    outcomes: countEach(answers.map(({ outcome }) => outcome)),
  };
};

const memoryIn = (world: World, program: ProgramName): ServerMemory => {
  const { server, memoryAtStart } = world.contenders[program];
  return {
    atStart: memoryAtStart,
    afterLoad: canReadProcesses() ? memoryOf(server.pid) : undefined,
  };
};
