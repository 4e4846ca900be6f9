import { parseArgs } from 'node:util';
import type { KillsSize } from './kills.ts';
import type { SocketsSize } from './sockets.ts';
import type { StormSize } from './storm/run-storm.ts';

/** What is tried, in the order of the report. */
const trials = ['sockets', 'kills', 'storm'] as const;
type Trial = (typeof trials)[number];

/** How large each trial is. */
interface Sizes {
  readonly sockets: SocketsSize;
  readonly kills: KillsSize;
  readonly storm: StormSize;
}

/** What was asked for. */
export interface HoldOptions {
  readonly wants: (trial: Trial) => boolean;
  readonly sizes: Sizes;
  /** Everything, at full size: only that is worth a report. */
  readonly isWhole: boolean;
}

const seed = 2026;
const crowd = { sockets: 300, perSecond: 20, warmingTurns: 300 };

const whole: Sizes = {
  sockets: { ...crowd, seconds: 600 },
  kills: { seed, kills: 10, citizens: 30, runsMs: [2000, 8000] },
  storm: { seed, inputs: 100_000 },
};

const quick: Sizes = {
  sockets: { ...crowd, seconds: 120 },
  kills: { seed, kills: 3, citizens: 30, runsMs: [2000, 8000] },
  storm: { seed, inputs: 10_000 },
};

const isTrial = (name: string): name is Trial => (trials as readonly string[]).includes(name);

/** Reads `--only sockets,storm` and `--quick`. @throws Error that says what can be asked for */
export const readHoldOptions = (args: readonly string[]): HoldOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const wanted = values.only?.split(',') ?? trials;
  const unknown = wanted.filter((name) => !isTrial(name));
  if (unknown.length > 0)
    throw new Error(`--only takes ${trials.join(', ')}; not ${unknown.join(', ')}`);
  return {
    wants: (trial) => wanted.includes(trial),
    sizes: values.quick ? quick : whole,
    isWhole: !values.quick && wanted.length === trials.length,
  };
};
