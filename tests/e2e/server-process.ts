import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { endWithUs } from '../../bench/processes/own-children.ts';
import npm from '../../package.json' with { type: 'json' };

/** The real program in a process of its own, started as `npm start` starts it. */
export interface ServerProcess {
  readonly url: string;
  /** The link for the first employee, where one was printed. */
  readonly invitation: string | undefined;
  readonly pid: number;
  /** Everything that was printed so far. */
  readonly printed: () => string;
  /** How the process ended. */
  readonly ended: Promise<Ending>;
  /** Sends a signal, and waits for nothing. */
  signal(signal: NodeJS.Signals): void;
  /** Ends the process by its id and waits until it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** The exit code of a process that ended by itself, or the signal that ended it. */
interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const startWithinMs = 120_000;

/** Starts the program on a free port, with the data folder given. */
export const startProcess = async (
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> => {
  const child = spawn(process.execPath, npm.scripts.start.split(' ').slice(1), {
    env: {
      PATH: process.env['PATH'],
      OMDEHOEK_DATA_DIR: dataDir,
      OMDEHOEK_PORT: '0',
      OMDEHOEK_LOG_LEVEL: 'info',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<Ending>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  endWithUs(child);
  let printed = '';
  const keep = (chunk: Buffer): void => {
    printed += chunk.toString('utf8');
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const url = await urlOf(child, () => printed);
  return {
    url,
    invitation: /https?:\/\/\S+\/desk\/invitation#\S+/u.exec(printed)?.[0],
    pid: child.pid ?? 0,
    printed: () => printed,
    ended,
    signal: (signal) => child.kill(signal),
    kill: (signal) => end(child, signal),
  };
};

const urlOf = async (child: ChildProcess, printed: () => string): Promise<string> => {
  const last = performance.now() + startWithinMs;
  while (performance.now() < last) {
    const url = /ready on (http:\S+)/u.exec(printed())?.[1];
    // The invitation is printed right after the address.
    if (url !== undefined) return wait(50, url.replace('localhost', '127.0.0.1'));
    if (child.exitCode !== null) throw new Error(`The server did not start:\n${printed()}`);
    await wait(20);
  }
  child.kill('SIGKILL');
  throw new Error(`The server was not ready within ${String(startWithinMs)} ms:\n${printed()}`);
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
};
