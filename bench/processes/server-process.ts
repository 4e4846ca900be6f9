import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import npm from '../../package.json' with { type: 'json' };
import { end, hasEnded, startNode } from './own-children.ts';

const programs = {
  assistant: new URL('../../src/main.ts', import.meta.url),
  echo: new URL('../echo-bot.ts', import.meta.url),
};
// As `npm start` starts the program.
const nodeFlags = npm.scripts.start.split(' ').filter((word) => word.startsWith('--'));

/** The programs that are measured side by side. */
export type ProgramName = keyof typeof programs;

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** From the start of the process until it said that it is ready. */
  readonly readyAfterMs: number;
  stop(): Promise<void>;
}

const startWithinMs = 120_000;
const askEveryMs = 5;

/** Starts a server and waits until `/readyz` answers 200. */
export const startServerProcess = async (
  program: ProgramName,
  dataDir: string,
): Promise<ServerProcess> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = startNode(
    [...nodeFlags, fileURLToPath(programs[program])],
    {
      OMDEHOEK_DATA_DIR: dataDir,
      OMDEHOEK_PORT: String(port),
      // Visitors come from many addresses, as behind a proxy.
      OMDEHOEK_TRUST_PROXY: 'true',
      // How much it can do is measured, not how much one library may ask.
      OMDEHOEK_MESSAGES_PER_SECOND: '100000',
    },
    ['ignore', 'ignore', 'inherit'],
  );
  await untilReady(url, child);
  const readyAfterMs = performance.now() - begun;
  return { url, pid: child.pid ?? 0, readyAfterMs, stop: () => end(child) };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const untilReady = async (url: string, child: ChildProcess): Promise<void> => {
  const last = performance.now() + startWithinMs;
  while (!(await isReady(url))) {
    if (hasEnded(child)) throw new Error('the server ended before it was ready');
    if (performance.now() > last)
      throw new Error(`the server was not ready in ${startWithinMs} ms`);
    await wait(askEveryMs);
  }
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    const { ok } = await fetch(`${url}/readyz`);
    return ok;
  } catch {
    return false;
  }
};
