import { once } from 'node:events';
import { createConnection } from 'node:net';
import nock from 'nock';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { serve, type TestServer } from './serve.ts';

// nock reads along on every connection, and trips over what these tests send.
beforeAll(() => nock.restore());
afterAll(() => nock.activate());

let server: TestServer;
afterEach(() => server.close());

/** Sends bytes as they are; resolves with the beginning of what comes back. */
const sendBytes = (bytes: string) =>
  new Promise<string>((resolve) => {
    const socket = createConnection(Number(new URL(server.url).port), '127.0.0.1');
    socket.once('data', (chunk) => {
      socket.destroy();
      resolve(chunk.toString());
    });
    socket.once('error', () => resolve('cut off'));
    socket.once('end', () => resolve('closed'));
    socket.write(bytes);
  });

it.each([
  ['a host that is none', 'GET /healthz HTTP/1.1\r\nHost: a b\r\n'],
  ['a host with a path', 'GET /healthz HTTP/1.1\r\nHost: a/readyz\r\n'],
  ['a host with a user', 'GET /healthz HTTP/1.1\r\nHost: a@b\r\n'],
  ['a host with too large a port', 'GET /healthz HTTP/1.1\r\nHost: a:99999\r\n'],
  ['a host in brackets that is none', 'GET /healthz HTTP/1.1\r\nHost: [::g]\r\n'],
  ['an address that is none', 'GET http://[/ HTTP/1.1\r\nHost: a\r\n'],
])('answers %s with 400, and goes on serving', async (_, head) => {
  server = await serve({});
  expect(await sendBytes(`${head}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /u);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

it.each(['a', 'a:80', '127.0.0.1:3978', '[::1]:3978', 'xn--bcher-kva.example', ''])(
  'serves who came by the name "%s"',
  async (host) => {
    server = await serve({});
    const answer = await sendBytes(
      `GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /u);
  },
);

it.each([
  ['that says how large it is', 'content-length: 1000000000'],
  ['that does not', 'transfer-encoding: chunked'],
])('says at once that a body is too large, of one %s', async (_, header) => {
  server = await serve({
    routes: [{ method: 'POST', path: '/mirror', handle: () => ({ status: 200 }) }],
  });
  const chunk = `11000\r\n${'a'.repeat(0x11000)}\r\n`;
  const answer = await sendBytes(`POST /mirror HTTP/1.1\r\nhost: a\r\n${header}\r\n\r\n${chunk}`);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /u);
});

it('lets a client that closes the connection finish, so that it reads the refusal', async () => {
  server = await serve({
    routes: [{ method: 'POST', path: '/mirror', handle: () => ({ status: 200 }) }],
  });
  const length = 30 * 1024 * 1024;
  const head = `POST /mirror HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: ${length}\r\n\r\n`;
  const socket = createConnection(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(head);
  socket.write(Buffer.alloc(length));
  // It reads nothing before all is sent, as browsers do.
  socket.pause();
  await new Promise((resolve, reject) => {
    socket.once('drain', resolve);
    socket.once('error', reject);
  });
  const [answer] = (await once(socket.resume(), 'data')) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 413 /u);
  await once(socket, 'close');
});
