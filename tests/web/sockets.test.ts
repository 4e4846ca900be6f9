import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { HttpRequest, LiveSocket, SocketRoute } from '../../src/runtime/index.ts';
import { serve, type TestServer } from './serve.ts';

let server: TestServer;
afterEach(() => server.close());

const echo: SocketRoute = {
  path: '/echo/:name',
  authorise: (request) => ({
    admit: true,
    open: (socket) => {
      socket.send(`${request.params['name'] ?? ''} ${request.headers['origin'] ?? 'nowhere'}`);
      socket.onMessage((text) => socket.send(text));
    },
  }),
};

const address = (path: string) => server.url.replace('http', 'ws') + path;
const nextText = async (socket: WebSocket) =>
  ((await once(socket, 'message')) as [Buffer])[0].toString();

const refusalOf = async (path: string): Promise<number> => {
  const socket = new WebSocket(address(path));
  socket.on('error', () => undefined);
  const [, response] = (await once(socket, 'unexpected-response')) as [
    unknown,
    { statusCode: number },
  ];
  return response.statusCode;
};

it('opens a socket with its parameters and origin, and carries text both ways', async () => {
  server = await serve({ sockets: [echo] });
  const socket = new WebSocket(address('/echo/J%C3%A9?t=geheim'), {
    origin: 'https://bibliotheek.example',
  });
  expect(await nextText(socket)).toBe('Jé https://bibliotheek.example');
  socket.send('dag');
  expect(await nextText(socket)).toBe('dag');
  socket.close();
  await once(socket, 'close');
  expect(server.logged.join('')).toContain('"route":"/echo/:name","status":101');
  expect(server.logged.join('')).not.toContain('geheim');
});

it('refuses an unknown path, what the route refuses, and what it fails at', async () => {
  const refusing: SocketRoute = {
    path: '/refusing',
    authorise: () => ({ admit: false, status: 403 }),
  };
  const failing: SocketRoute = {
    path: '/failing',
    authorise: () => Promise.reject(new Error('no')),
  };
  server = await serve({ sockets: [refusing, failing] });
  expect(await refusalOf('/nergens')).toBe(404);
  expect(await refusalOf('/refusing')).toBe(403);
  expect(await refusalOf('/failing')).toBe(500);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

it('answers 500 and logs it when opening a socket fails in an unforeseen way', async () => {
  const broken: SocketRoute = { path: '/broken', authorise: () => undefined as never };
  server = await serve({ sockets: [broken] });
  expect(await refusalOf('/broken')).toBe(500);
  expect(server.logged.join('')).toContain('a socket could not be opened');
});

it('closes a socket whose route fails once it is open, and goes on serving', async () => {
  const failing: SocketRoute = {
    path: '/failing',
    authorise: () => ({
      admit: true,
      open: () => {
        throw new Error('no');
      },
    }),
  };
  server = await serve({ sockets: [failing] });
  const [code] = (await once(new WebSocket(address('/failing')), 'close')) as [number];
  expect(code).toBe(1011);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

it('closes a socket on which somebody sends very much', async () => {
  server = await serve({ sockets: [echo] });
  const socket = new WebSocket(address('/echo/a'));
  await once(socket, 'open');
  socket.send('x'.repeat(20 * 1024));
  const [code] = (await once(socket, 'close')) as [number];
  expect(code).toBe(1009);
});

it.each(['message', 'ping'])('closes a socket on which somebody floods with %s', async (kind) => {
  server = await serve({ sockets: [echo] });
  const socket = new WebSocket(address('/echo/a'));
  await once(socket, 'open');
  for (let sent = 0; sent < 100; sent += 1) {
    if (kind === 'ping') socket.ping();
    else socket.send('');
  }
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  expect([code, reason.toString()]).toEqual([1008, 'too many frames']);
});

it('says when a refused client may come back', async () => {
  const full: SocketRoute = {
    path: '/full',
    authorise: () => ({ admit: false, status: 429, headers: { 'retry-after': '10' } }),
  };
  server = await serve({ sockets: [full] });
  const socket = new WebSocket(address('/full'));
  socket.on('error', () => undefined);
  const [, response] = (await once(socket, 'unexpected-response')) as [
    unknown,
    { statusCode: number; headers: Record<string, string> },
  ];
  expect([response.statusCode, response.headers['retry-after']]).toEqual([429, '10']);
});

it('says when a text has been written, also to a socket that is gone', async () => {
  const written: string[] = [];
  const done = Promise.withResolvers<undefined>();
  const telling: SocketRoute = {
    path: '/telling',
    authorise: () => ({
      admit: true,
      open: (socket) => {
        socket.send('dag', () => written.push('dag'));
        socket.onClose(() => {
          socket.send('weg', () => written.push('weg'));
          done.resolve(undefined);
        });
      },
    }),
  };
  server = await serve({ sockets: [telling] });
  const socket = new WebSocket(address('/telling'));
  await once(socket, 'message');
  socket.close();
  await done.promise;
  expect(written).toEqual(['dag', 'weg']);
});

it('tells a route when its socket has closed', async () => {
  const closed = Promise.withResolvers<string>();
  const watching: SocketRoute = {
    path: '/watching',
    authorise: ({ path }: HttpRequest) => ({
      admit: true,
      open: (socket: LiveSocket) => socket.onClose(() => closed.resolve(path)),
    }),
  };
  server = await serve({ sockets: [watching] });
  const socket = new WebSocket(address('/watching'));
  await once(socket, 'open');
  socket.terminate();
  expect(await closed.promise).toBe('/watching');
});

it('closes a socket whose reader has fallen too far behind', async () => {
  const megabyte = 'x'.repeat(1024 * 1024);
  const pouring: SocketRoute = {
    path: '/pouring',
    authorise: () => ({
      admit: true,
      open: (socket) => {
        for (let poured = 0; poured < 40; poured += 1) socket.send(megabyte);
      },
    }),
  };
  server = await serve({ sockets: [pouring] });
  const socket = new WebSocket(address('/pouring'));
  socket.pause();
  await once(socket, 'open');
  setTimeout(() => socket.resume(), 50);
  const [code] = (await once(socket, 'close')) as [number];
  expect(code).toBe(1013);
});
