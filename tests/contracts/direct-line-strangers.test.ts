import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { call, DirectLineClient, requestToken } from '../direct-line-client.ts';
import {
  libraryPage,
  startWebChat,
  type WebChatServer,
} from '../channels/web-chat/web-chat-server.ts';

let server: WebChatServer;
let mine: DirectLineClient;
let other: DirectLineClient;
beforeEach(async () => {
  server = await startWebChat();
  mine = await DirectLineClient.open(visitor());
  other = await DirectLineClient.open(visitor());
  await other.say('mijn verhaal');
});
afterEach(() => server.close());

const visitor = () => ({ url: server.url, library: 'hoekstad', origin: libraryPage });

type Ask = (id: string, token: string) => Promise<{ status: number; body: string }>;

const answered = async (response: Response) => ({
  status: response.status,
  body: await response.text(),
});

const upgraded: Ask = async (id, token) => {
  const address = `${server.url.replace('http', 'ws')}/v3/directline/conversations/${id}/stream?t=${token}`;
  const socket = new WebSocket(address, { origin: libraryPage });
  socket.on('error', () => undefined);
  const refused = once(socket, 'unexpected-response') as Promise<[unknown, { statusCode: number }]>;
  const status = await Promise.race([
    once(socket, 'open').then(() => 101),
    refused.then(([, response]) => response.statusCode),
  ]);
  socket.terminate();
  return { status, body: '' };
};

const upload: Ask = async (id, token) => {
  const body = new FormData();
  body.append('file', new Blob(['x']), 'a.png');
  const address = `${server.url}/v3/directline/conversations/${id}/upload?userId=dl_x`;
  const headers = { origin: libraryPage, authorization: `Bearer ${token}` };
  return answered(await fetch(address, { method: 'POST', headers, body }));
};

const said = { type: 'message', text: 'hallo' };
const ways: Readonly<Record<string, Ask>> = {
  'GET conversation': async (id, token) =>
    answered(await call(visitor(), `/conversations/${id}?watermark=0`, { token })),
  'GET activities': async (id, token) =>
    answered(await call(visitor(), `/conversations/${id}/activities`, { token })),
  'POST activities': async (id, token) =>
    answered(await call(visitor(), `/conversations/${id}/activities`, { token, body: said })),
  upload,
  stream: upgraded,
};

const refreshed = async (token: string): Promise<string> => {
  const response = await call(visitor(), '/tokens/refresh', { token, body: {} });
  return ((await response.json()) as { token: string }).token;
};

it.each(Object.keys(ways))(
  '%s of somebody else is 404, just as of what was never there',
  async (name) => {
    const ask = ways[name]!;
    const foreign = await ask(other.conversationId, mine.token);
    expect(foreign.status).toBe(404);
    for (const madeUp of [
      'nergens',
      '..',
      '%2e%2e%2f',
      "1' OR '1'='1",
      `${other.conversationId}%00`,
    ])
      expect((await ask(encodeURIComponent(madeUp), mine.token)).status).toBe(404);
    expect(await ask('nergens', mine.token)).toEqual(foreign);
    expect(await ask(other.conversationId, await refreshed(mine.token))).toEqual(foreign);
    expect((await other.history()).activities).toHaveLength(1);
  },
);

it.each(Object.keys(ways))('%s does not open by a token that began nothing', async (name) => {
  const { token } = await requestToken(visitor());
  expect((await ways[name]!(other.conversationId, token)).status).toBe(404);
});

it.each(Object.keys(ways))('%s of the conversation itself opens', async (name) => {
  expect([101, 200]).toContain((await ways[name]!(other.conversationId, other.token)).status);
});
