import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { call, DirectLineClient, requestToken } from '../direct-line-client.ts';
import { botSays } from '../channels/in-memory-conversations.ts';
import {
  libraryPage,
  startWebChat,
  type WebChatServer,
} from '../channels/web-chat/web-chat-server.ts';

let server: WebChatServer;
afterEach(() => server.close());

const begun = new Date('2026-11-22T09:00:00Z');
const still = () => begun;
const visitor = (library = 'hoekstad') => ({ url: server.url, library, origin: libraryPage });
const never = { burst: 1, perSecond: 0.1 };
const twoLibraries = (library: string) =>
  ['hoekstad', 'randstad'].includes(library) ? [libraryPage] : undefined;

const post = (client: DirectLineClient, text: string, library?: string) =>
  call(visitor(library), `/conversations/${client.conversationId}/activities`, {
    token: client.token,
    body: { type: 'message', text },
  });
const generate = (library?: string) =>
  call(visitor(library), '/tokens/generate', { body: { library: library ?? 'hoekstad' } });
const limitOf = (response: Response) => ({
  status: response.status,
  retryAfter: response.headers.get('retry-after'),
  exposed: response.headers.get('access-control-expose-headers'),
});
const tooMany = (seconds: string) => ({
  status: 429,
  retryAfter: seconds,
  exposed: 'Retry-After',
});

it('lets forty readers behind one address chat at the same time, for as long as they like', async () => {
  server = await startWebChat({ clock: still });
  const readers = await Promise.all(
    Array.from({ length: 40 }, () => DirectLineClient.open(visitor())),
  );
  for (const text of ['een', 'twee', 'drie', 'vier', 'vijf']) {
    const sent = await Promise.all(readers.map((reader) => post(reader, text)));
    expect(sent.every(({ status }) => status === 200)).toBe(true);
  }
  for (const reader of readers) {
    server.conversations.say(reader.conversationId, botSays('dag'));
    await reader.until(() => reader.activities.length === 6);
  }
});

it('answers 429 with Retry-After when a citizen sends too fast, and takes messages again afterwards', async () => {
  let now = begun;
  server = await startWebChat({
    clock: () => now,
    rates: { messagesPerConversation: { burst: 1, perSecond: 0.5 } },
  });
  const client = await DirectLineClient.open(visitor());
  const neighbour = await DirectLineClient.open(visitor());
  await client.say('een');
  expect(limitOf(await post(client, 'twee'))).toEqual(tooMany('2'));
  expect((await post(neighbour, 'een')).status).toBe(200);
  now = new Date(now.getTime() + 2000);
  expect((await post(client, 'twee')).status).toBe(200);
});

it('limits whatever one citizen asks, of every kind, and no one else', async () => {
  server = await startWebChat({
    clock: still,
    rates: { requestsPerUser: { burst: 3, perSecond: 0.1 } },
  });
  const client = await DirectLineClient.open(visitor());
  await client.history();
  const path = `/conversations/${client.conversationId}`;
  const { token } = client;
  expect(limitOf(await call(visitor(), path, { token }))).toEqual(tooMany('10'));
  expect(limitOf(await post(client, 'hallo'))).toEqual(tooMany('10'));
  expect(limitOf(await call(visitor(), '/tokens/refresh', { token, body: {} }))).toEqual(
    tooMany('10'),
  );
  expect(await DirectLineClient.open(visitor())).toHaveProperty('token');
});

it('limits a library, and leaves other libraries as they were', async () => {
  server = await startWebChat({
    clock: still,
    allowedOrigins: twoLibraries,
    rates: { messagesPerLibrary: never, tokensPerLibrary: { burst: 2, perSecond: 0.1 } },
  });
  const client = await DirectLineClient.open(visitor());
  const neighbour = await DirectLineClient.open(visitor());
  expect((await post(client, 'een')).status).toBe(200);
  expect(limitOf(await post(neighbour, 'een'))).toEqual(tooMany('10'));
  expect(limitOf(await generate())).toEqual(tooMany('10'));
  const elsewhere = await DirectLineClient.open(visitor('randstad'));
  expect((await post(elsewhere, 'een', 'randstad')).status).toBe(200);
});

it('does not let one address that is refused use up what its library has', async () => {
  server = await startWebChat({
    clock: still,
    rates: { tokensPerAddress: never, tokensPerLibrary: { burst: 2, perSecond: 0.001 } },
  });
  await requestToken(visitor());
  for (let asked = 0; asked < 5; asked += 1)
    expect(limitOf(await generate())).toEqual(tooMany('10'));
});

const streamOf = (client: DirectLineClient) =>
  `${server.url.replace('http', 'ws')}/v3/directline/conversations/${client.conversationId}/stream?t=${client.token}`;

const upgradeOf = async (client: DirectLineClient) => {
  const socket = new WebSocket(streamOf(client), { origin: libraryPage });
  socket.on('error', () => undefined);
  const refused = once(socket, 'unexpected-response') as Promise<
    [unknown, { statusCode: number; headers: Record<string, string> }]
  >;
  const answer = await Promise.race([
    once(socket, 'open').then(() => ({ status: 101, retryAfter: undefined })),
    refused.then(([, { statusCode, headers }]) => ({
      status: statusCode,
      retryAfter: headers['retry-after'],
    })),
  ]);
  return { ...answer, socket };
};

it.each([['perAddress'], ['perLibrary']] as const)(
  'opens so many streams %s and no more, and one again when another closes',
  async (limit) => {
    server = await startWebChat({ streamLimits: { [limit]: 2 } });
    const first = await DirectLineClient.open(visitor());
    await DirectLineClient.open(visitor());
    const late = await requestToken(visitor());
    await call(visitor(), '/conversations', { token: late.token, body: {} });
    const client = late as unknown as DirectLineClient;
    expect(await upgradeOf(client)).toMatchObject({ status: 429, retryAfter: '10' });
    first.close();
    await expect.poll(async () => (await upgradeOf(client)).status).toBe(101);
  },
);
