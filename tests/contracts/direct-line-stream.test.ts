import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { DirectLineClient, requestToken } from '../direct-line-client.ts';
import { botSays, InMemoryConversations } from '../channels/in-memory-conversations.ts';
import {
  libraryPage,
  startWebChat,
  type WebChatServer,
} from '../channels/web-chat/web-chat-server.ts';

let server: WebChatServer;
afterEach(() => server.close());

const visitor = () => ({ url: server.url, library: 'hoekstad', origin: libraryPage });
const textsOf = (client: DirectLineClient) => client.activities.map(({ text }) => text);

const streamAddress = (conversationId: string, token: string) =>
  `${server.url.replace('http', 'ws')}/v3/directline/conversations/${conversationId}/stream?watermark=&t=${token}`;

const statusOfUpgrade = async (address: string, origin?: string): Promise<number> => {
  const socket = new WebSocket(address, origin === undefined ? {} : { origin });
  socket.on('error', () => undefined);
  const refused = once(socket, 'unexpected-response').then(
    ([, response]: { statusCode: number }[]) => response?.statusCode ?? 0,
  );
  const status = await Promise.race([once(socket, 'open').then(() => 101), refused]);
  socket.terminate();
  return status;
};

it('echoes what the citizen says and brings replies as they come', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  const id = await client.say('hallo');
  server.conversations.say(client.conversationId, botSays('dag'));
  await client.until(() => client.activities.length === 2);
  expect(client.activities[0]).toMatchObject({ id, from: { role: 'user' } });
  expect(client.activities[1]).toMatchObject({
    text: 'dag',
    from: { id: 'om-de-hoek', role: 'bot' },
  });
  expect(client.watermark).toBe('2');
});

it('loses, doubles and reorders nothing when the connection breaks in the middle', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  await client.say('een');
  await client.until(() => client.activities.length === 1);
  client.close();
  server.conversations.say(client.conversationId, botSays('twee'));
  server.conversations.say(client.conversationId, botSays('drie'));
  await client.connect();
  server.conversations.say(client.conversationId, botSays('vier'));
  await client.until(() => client.activities.length >= 4);
  expect(textsOf(client)).toEqual(['een', 'twee', 'drie', 'vier']);
});

it('keeps the order of many replies that come while earlier ones are being read', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  const numbers = Array.from({ length: 50 }, (_, index) => String(index));
  for (const number of numbers) {
    server.conversations.say(client.conversationId, botSays(number));
    await Promise.resolve();
  }
  await client.until(() => client.activities.length >= numbers.length);
  expect(textsOf(client)).toEqual(numbers);
});

it('replays all of it to a page that was loaded again', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  await client.say('hallo');
  const socket = new WebSocket(streamAddress(client.conversationId, client.token), {
    origin: libraryPage,
  });
  const [frame] = (await once(socket, 'message')) as [Buffer];
  expect(JSON.parse(frame.toString())).toMatchObject({
    activities: [{ text: 'hallo' }],
    watermark: '1',
  });
  socket.close();
});

it('sends a very long history in frames that each move the watermark', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  client.close();
  const story = 'x'.repeat(10_000);
  const numbers = Array.from({ length: 120 }, (_, index) => `${index} ${story}`);
  for (const number of numbers) server.conversations.say(client.conversationId, botSays(number));
  const socket = new WebSocket(streamAddress(client.conversationId, client.token), {
    origin: libraryPage,
  });
  const frames: { activities: { text: string }[]; watermark: string }[] = [];
  socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as never));
  await expect.poll(() => frames.at(-1)?.watermark).toBe('120');
  expect(frames.map(({ watermark }) => watermark)).toEqual(['52', '104', '120']);
  expect(frames.flatMap(({ activities }) => activities.map(({ text }) => text))).toEqual(numbers);
  socket.close();
});

it('cuts a reader off who is too slow, and loses and doubles nothing when they come back', async () => {
  server = await startWebChat({ streamLimits: { readWithinMs: 200 } });
  const client = await DirectLineClient.open(visitor());
  client.close();
  const story = 'Er was eens … '.repeat(4000);
  const socket = new WebSocket(streamAddress(client.conversationId, client.token), {
    origin: libraryPage,
  });
  await once(socket, 'open');
  socket.pause();
  for (let number = 0; number < 400; number += 1)
    server.conversations.say(client.conversationId, botSays(`${number} ${story}`));
  const heard: string[] = [];
  let watermark = '';
  socket.on('message', (data: Buffer) => {
    const set = JSON.parse(data.toString()) as {
      activities: { text: string }[];
      watermark: string;
    };
    heard.push(...set.activities.map(({ text }) => text.split(' ')[0]!));
    watermark = set.watermark;
  });
  setTimeout(() => socket.resume(), 1000);
  await once(socket, 'close');
  expect(heard.length).toBeLessThan(400);
  const { activities } = await client.history(watermark);
  heard.push(...activities.map(({ text }) => text.split(' ')[0]!));
  expect(heard).toEqual(Array.from({ length: 400 }, (_, number) => String(number)));
});

it('closes the first stream with "collision" when a second one opens', async () => {
  server = await startWebChat();
  const first = await DirectLineClient.open(visitor());
  const socket = new WebSocket(streamAddress(first.conversationId, first.token), {
    origin: libraryPage,
  });
  await first.until(() => first.closeReason === 'collision');
  server.conversations.say(first.conversationId, botSays('dag'));
  const [frame] = (await once(socket, 'message')) as [Buffer];
  expect(frame.toString()).toContain('dag');
  socket.close();
});

it('answers the empty frames with which clients say that they are there', async () => {
  server = await startWebChat();
  const { token, conversationId } = await DirectLineClient.open(visitor());
  const socket = new WebSocket(streamAddress(conversationId, token), { origin: libraryPage });
  await once(socket, 'open');
  socket.send('');
  const [sign] = (await once(socket, 'message')) as [Buffer];
  expect(sign.toString()).toBe('');
  server.conversations.say(conversationId, botSays('dag'));
  const [frame] = (await once(socket, 'message')) as [Buffer];
  expect(frame.toString()).toContain('dag');
  socket.close();
});

it('opens for the page of the token and for our own frame only, also without an Origin', async () => {
  server = await startWebChat();
  const { token, conversationId } = await DirectLineClient.open(visitor());
  const address = streamAddress(conversationId, token);
  expect(await statusOfUpgrade(address, libraryPage)).toBe(101);
  expect(await statusOfUpgrade(address, server.url)).toBe(101);
  expect(await statusOfUpgrade(address, 'https://elsewhere.example')).toBe(403);
  expect(await statusOfUpgrade(address)).toBe(403);
});

it('opens for a client that is no browser in development', async () => {
  server = await startWebChat({ environment: 'development' });
  const client = await DirectLineClient.open({ url: server.url, library: 'hoekstad' });
  await client.say('hallo');
  await client.until(() => client.activities.length === 1);
});

it('does not open for a wrong token, an expired one, or the conversation of somebody else', async () => {
  let now = new Date('2026-11-22T09:00:00Z');
  server = await startWebChat({ clock: () => now });
  const mine = await DirectLineClient.open(visitor());
  const other = await DirectLineClient.open(visitor());
  const statusOf = (conversationId: string, token: string) =>
    statusOfUpgrade(streamAddress(conversationId, token), libraryPage);
  expect(await statusOf(mine.conversationId, 'geheim')).toBe(401);
  expect(await statusOf(other.conversationId, mine.token)).toBe(404);
  const unbegun = await requestToken(visitor());
  expect(await statusOf(unbegun.conversationId, unbegun.token)).toBe(404);
  now = new Date(now.getTime() + 31 * 60_000);
  expect(await statusOf(mine.conversationId, mine.token)).toBe(403);
});

it('closes the stream when replies cannot be read, so that the client comes back for them', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  server.conversations.broken = new Error('database is locked');
  server.conversations.say(client.conversationId, botSays('dag'));
  await client.until(() => client.closeReason === 'try again');
  server.conversations.broken = undefined;
  await client.connect();
  await client.until(() => client.activities.length === 1);
});

it('brings a reply that was written while the server was away', async () => {
  const conversations = new InMemoryConversations();
  server = await startWebChat({}, conversations);
  const client = await DirectLineClient.open(visitor());
  await server.close();
  conversations.say(client.conversationId, botSays('daar ben ik weer'));
  server = await startWebChat({}, conversations);
  const socket = new WebSocket(streamAddress(client.conversationId, client.token), {
    origin: libraryPage,
  });
  const [frame] = (await once(socket, 'message')) as [Buffer];
  expect(frame.toString()).toContain('daar ben ik weer');
  socket.close();
});
