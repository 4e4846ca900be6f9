import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Sent {
  readonly path: string;
  readonly activity: {
    readonly type: string;
    readonly text?: string;
    readonly [key: string]: unknown;
  };
}

/** The other side of Bot Framework: takes replies in as a channel's connector does. */
export interface FakeConnector {
  readonly url: string;
  readonly sent: Sent[];
  /** The statuses of the next answers; 200 when there is none. */
  readonly statuses: number[];
  close(): Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<Sent['activity']> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Sent['activity'];
};

/** Starts a connector on a free port of this machine. */
export const startFakeConnector = async (): Promise<FakeConnector> => {
  const sent: Sent[] = [];
  const statuses: number[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((activity) => {
      const status = statuses.shift() ?? 200;
      if (status === 200) sent.push({ path: request.url ?? '', activity });
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `m${sent.length}` }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    statuses,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
