import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from './runtime/index.ts';

const hourMs = 60 * 60 * 1000;
/** Setting the clock right by more than this is a jump. */
const jumpMs = hourMs;
/** A smaller jump is believed when it has lasted so long: a machine that slept looks the same. */
const believedAfterMs = hourMs;
/** Longer is no sleep and no holiday: only the operator knows. */
const believableMs = 31 * 24 * hourMs;

/** Whether the clock may be trusted with erasing. */
export interface ClockGuard {
  /** Why not, in words for the operator; nothing when it may. */
  doubt(): Promise<string | undefined>;
}

interface GuardParts {
  readonly dataDir: string;
  readonly clock: Clock;
  /** Milliseconds that only go forward. */
  readonly uptime?: () => number;
}

/** The clock on the wall beside the one that only goes forward. */
interface Reading {
  readonly wall: number;
  readonly uptime: number;
}

/**
 * Holds the clock against how long this process has run, and at start against when it last could be trusted: a clock
 * that jumps to another year must not erase what its days are not over of.
 */
export const makeClockGuard = ({
  dataDir,
  clock,
  uptime = () => performance.now(),
}: GuardParts): ClockGuard => {
  const file = join(dataDir, 'last-tidied');
  const read = (): Reading => ({ wall: clock().getTime(), uptime: uptime() });
  let trusted: Reading | undefined;
  /** Since when the clock has stood where it jumped to. */
  let jumped: Reading | undefined;

  const trust = async (now: Reading): Promise<undefined> => {
    trusted = now;
    jumped = undefined;
    // What is over must go also where this cannot be written: only a jump at the next start would not be seen.
    await keep(file, now.wall).catch(() => undefined);
  };

  const doubtAtStart = async (now: Reading): Promise<string | undefined> => {
    const last = await lastTidied(file);
    const away = last === undefined ? 0 : now.wall - last;
    if (last === undefined || (away > -jumpMs && away <= believableMs)) return trust(now);
    return told({ now: now.wall, before: last, whatElse: `remove the file ${file}` });
  };

  return {
    doubt: async () => {
      const now = read();
      if (trusted === undefined) return doubtAtStart(now);
      if (Math.abs(driftBetween(trusted, now)) <= jumpMs) return trust(now);
      if (jumped === undefined || Math.abs(driftBetween(jumped, now)) > jumpMs) jumped = now;
      const lasted = now.uptime - jumped.uptime >= believedAfterMs;
      const before = trusted.wall + now.uptime - trusted.uptime;
      const isBelievable = Math.abs(now.wall - before) <= believableMs;
      if (lasted && isBelievable) return trust(now);
      const whatElse = isBelievable
        ? 'wait: it is believed after an hour'
        : `remove the file ${file} and start again`;
      return told({ now: now.wall, before, whatElse });
    },
  };
};

const driftBetween = (before: Reading, now: Reading): number =>
  now.wall - before.wall - (now.uptime - before.uptime);

const isoOf = (ms: number): string => new Date(ms).toISOString();

const keep = async (file: string, wall: number): Promise<void> => {
  await writeFile(`${file}.new`, `${isoOf(wall)}\n`);
  await rename(`${file}.new`, file);
};

const lastTidied = async (file: string): Promise<number | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  const at = Date.parse(text.trim());
  return Number.isNaN(at) ? undefined : at;
};

const told = (jump: {
  readonly now: number;
  readonly before: number;
  readonly whatElse: string;
}): string =>
  `The clock says ${isoOf(jump.now)} where about ${isoOf(jump.before)} was expected: nothing is erased and no waiting handoff is ended. Set the clock right. If it is right, ${jump.whatElse}.`;
