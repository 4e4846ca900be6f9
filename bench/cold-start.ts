import { freshDataDir } from '../tests/knowledge-index.ts';
import { startServerProcess, type ProgramName } from './processes/server-process.ts';
import type { Options } from './options.ts';
import { median } from './statistics.ts';

/** How long a server takes from being started until it is ready, its index being there. */
export interface ColdStart {
  readonly runs: number;
  readonly medianMs: Readonly<Record<ProgramName, number>>;
}

export const measureColdStart = async ({ quick }: Options): Promise<ColdStart> => {
  const runs = quick ? 2 : 5;
  const { dataDir, remove } = freshDataDir();
  try {
    // The very first start makes the database and its keys.
    await startOnce('assistant', dataDir);
    const took: Record<ProgramName, number[]> = { assistant: [], echo: [] };
    for (let run = 0; run < runs; run += 1) {
      took.assistant.push(await startOnce('assistant', dataDir));
      took.echo.push(await startOnce('echo', dataDir));
    }
    return { runs, medianMs: { assistant: median(took.assistant), echo: median(took.echo) } };
  } finally {
    remove();
  }
};

const startOnce = async (program: ProgramName, dataDir: string): Promise<number> => {
  const server = await startServerProcess(program, dataDir);
  await server.stop();
  return server.readyAfterMs;
};
