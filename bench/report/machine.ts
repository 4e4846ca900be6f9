import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** Where, when and of what was measured. */
export interface Machine {
  readonly date: string;
  /** The commit, with a mark where files differ from it. */
  readonly commit: string;
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  /** How busy the machine was with other things: processes that wanted a core in the minute before. */
  readonly loadBefore: number;
}

export const describeMachine = (): Machine => ({
  date: new Date().toISOString().slice(0, 16).replace('T', ' '),
  commit: describeCommit(),
  node: process.version,
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${arch()}`,
  loadBefore: loadavg()[0] ?? Number.NaN,
});

const describeCommit = (): string => {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
};
