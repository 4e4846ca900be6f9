import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { HttpResponse, SocketDecision } from '../../src/runtime/index.ts';
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

it('tells who asks over an open connection to come back to the next server', async () => {
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
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  let answered = '';
  socket.on('data', (data) => (answered += data.toString()));
  const get = (path: string) => `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`;
  socket.write(get('/slow'));
  await reached.promise;
  const stopped = server.close();
  socket.write(get('/healthz'));
  thinking.resolve({ status: 200, body: { done: true } });
  await once(socket, 'end');
  await stopped;
  expect(answered).toContain('"done":true');
  expect(answered).toContain('HTTP/1.1 503');
  expect(answered).toMatch(/retry-after: 5/i);
  expect(answered).toContain('"code":"Restarting"');
});

it('lets nobody in whose socket was still being decided upon when all were closed', async () => {
  const deciding = Promise.withResolvers<SocketDecision>();
  const asked = Promise.withResolvers<undefined>();
  const server = await serve({
    sockets: [
      {
        path: '/live',
        authorise: () => {
          asked.resolve(undefined);
          return deciding.promise;
        },
      },
    ],
  });
  const socket = new WebSocket(server.url.replace('http', 'ws') + '/live');
  const refused = once(socket, 'unexpected-response');
  await asked.promise;
  const stopped = server.close();
  deciding.resolve({ admit: true, open: () => undefined });
  const [, response] = (await refused) as [unknown, IncomingMessage];
  expect(response.statusCode).toBe(503);
  expect(response.headers['retry-after']).toBe('5');
  response.resume();
  await stopped;
});
