import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { startServer, type RunningServer, type ServerParts } from '../../src/web/index.ts';

/** A server on a free port with everything that it logged. */
export interface TestServer extends RunningServer {
  readonly logged: string[];
}

/** Starts the server with what a test hands in. */
export const serve = async (
  parts: Omit<Partial<ServerParts>, 'config'> & {
    readonly config?: Partial<ServerParts['config']>;
  },
): Promise<TestServer> => {
  const logged: string[] = [];
  const sink = new PassThrough().on('data', (line: Buffer) => logged.push(line.toString()));
  const server = await startServer({
    logger: pino({ base: null }, sink),
    routes: [],
    sockets: [],
    staticFolders: [],
    readiness: [],
    ...parts,
    config: {
      HOST: '127.0.0.1',
      PORT: 0,
      TRUST_PROXY: false,
      PUBLIC_URL: undefined,
      ...parts.config,
    },
  });
  return { ...server, logged };
};
