import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { HttpResponse } from '../../src/runtime/index.ts';
import { serve } from './serve.ts';

it('finishes what is going on before it stops, and takes nothing new', async () => {
  const thinking = Promise.withResolvers<HttpResponse>();
  const reached = Promise.withResolvers<undefined>();
  const server = await serve({
    routes: [
      {
        method: 'GET',
        path: '/slow',
        handle: () => {
          reached.resolve(undefined);
          return thinking.promise;
        },
      },
    ],
  });
  const answer = fetch(`${server.url}/slow`);
  await reached.promise;
  const stopped = server.close();
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  thinking.resolve({ status: 200, body: { done: true } });
  expect(await (await answer).json()).toEqual({ done: true });
  await stopped;
});

it('closes sockets with 1001, so that clients come back', async () => {
  const server = await serve({
    sockets: [{ path: '/live', authorise: () => ({ admit: true, open: () => undefined }) }],
  });
  const socket = new WebSocket(server.url.replace('http', 'ws') + '/live');
  await once(socket, 'open');
  const closed = once(socket, 'close') as Promise<[number]>;
  await server.close();
  expect((await closed)[0]).toBe(1001);
});

it('says which setting to change when the address is taken', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  await expect(serve({ config: { PORT: port } })).rejects.toThrow(
    `Cannot listen on 127.0.0.1:${port} (EADDRINUSE): set OMDEHOEK_PORT`,
  );
  taken.close();
});
