import { afterEach, expect, it } from 'vitest';
import { call, DirectLineClient, requestToken } from '../direct-line-client.ts';
import { botSays } from '../channels/in-memory-conversations.ts';
import {
  libraryPage,
  startWebChat,
  type WebChatServer,
} from '../channels/web-chat/web-chat-server.ts';

let server: WebChatServer;
afterEach(() => server.close());

const visitor = () => ({ url: server.url, library: 'hoekstad', origin: libraryPage });
const codeOf = async (response: Response) =>
  ((await response.json()) as { error: { code: string } }).error.code;
const post = (client: DirectLineClient, body: unknown) =>
  call(visitor(), `/conversations/${client.conversationId}/activities`, {
    token: client.token,
    body,
  });
const lastContent = () => server.conversations.received.at(-1)?.content;

it('begins a conversation with 201 once, then with 200 and without a second welcome', async () => {
  server = await startWebChat();
  const { token, conversationId } = await requestToken(visitor());
  const body = { user: {}, locale: 'tr-TR' };
  const first = await call(visitor(), '/conversations', { token, body });
  expect(first.status).toBe(201);
  expect(await first.json()).toMatchObject({
    conversationId,
    expires_in: 1800,
    streamUrl: expect.stringMatching(
      /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\//,
    ) as string,
  });
  expect((await call(visitor(), '/conversations', { token, body })).status).toBe(200);
  expect(server.conversations.received[0]).toMatchObject({
    channel: 'web-chat',
    libraryId: 'hoekstad',
    conversationKey: conversationId,
    messageKey: 'joined',
    uiLanguage: 'tr',
    content: { kind: 'joined' },
  });
});

it('gives stream addresses below PUBLIC_URL', async () => {
  server = await startWebChat({ publicUrl: 'https://chat.example.nl' });
  const { token } = await requestToken(visitor());
  const response = await call(visitor(), '/conversations', { token, body: {} });
  const { streamUrl } = (await response.json()) as { streamUrl: string };
  expect(streamUrl).toMatch(/^wss:\/\/chat\.example\.nl\/v3\/directline\/conversations\//);
});

it('tells a client that comes back where to go on, with a token', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  const path = `/conversations/${client.conversationId}?watermark=3`;
  const response = await call(visitor(), path, { token: client.token });
  expect(response.status).toBe(200);
  const answer = (await response.json()) as { token: string; streamUrl: string };
  expect(new URL(answer.streamUrl).searchParams.get('watermark')).toBe('3');
  expect(new URL(answer.streamUrl).searchParams.get('t')).toBe(answer.token);
});

it('answers 404 for a conversation that was never begun', async () => {
  server = await startWebChat();
  const { token, conversationId } = await requestToken(visitor());
  expect((await call(visitor(), `/conversations/${conversationId}`, { token })).status).toBe(404);
});

it('takes in a message in words and answers with the id that the echo has', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  const id = await client.post({
    type: 'message',
    text: 'hallo',
    locale: 'ar-SA',
    channelData: { clientActivityID: 'abc' },
  });
  expect(server.conversations.received.at(-1)).toMatchObject({
    messageKey: `${client.conversationId}:abc`,
    clientActivityId: 'abc',
    uiLanguage: 'ar',
    content: { kind: 'text' },
  });
  expect((await client.history()).activities).toMatchObject([
    {
      id,
      text: 'hallo',
      textFormat: 'plain',
      channelData: { clientActivityID: 'abc' },
      from: { role: 'user' },
    },
  ]);
});

it('answers a message that is sent twice with the same id, and stores it once', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  const twice = { type: 'message', text: 'hallo', channelData: { clientActivityID: 'abc' } };
  expect(await client.post(twice)).toBe(await client.post(twice));
  expect((await client.history()).activities).toHaveLength(1);
});

it('takes nothing over that only the server can know', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  await client.post({
    type: 'message',
    id: 'mine',
    text: 'hallo',
    from: { id: 'staff', name: 'Sanne', role: 'bot' },
    conversation: { id: 'another' },
    recipient: { id: 'another' },
    serviceUrl: 'https://elsewhere.example',
    timestamp: '1999-01-01T00:00:00Z',
    channelData: { omDeHoek: { author: 'staff' } },
  });
  const [echo] = (await client.history()).activities;
  expect(echo?.from.id).toMatch(/^dl_/);
  expect(echo).toMatchObject({
    from: { role: 'user' },
    conversation: { id: client.conversationId },
  });
  expect(echo?.id).not.toBe('mine');
  expect(echo?.timestamp).not.toMatch(/^1999/);
  expect(echo?.channelData.omDeHoek).toBeUndefined();
});

const clicks: Readonly<Record<string, object>> = {
  'a value': { value: { choice: 'article:digid-aanvragen' } },
  'a value in a string': { value: '{"choice":"article:digid-aanvragen"}' },
  'a postback in the text': { text: 'article:digid-aanvragen', channelData: { postBack: true } },
  'an imBack in JSON': { text: '{"choice":"article:digid-aanvragen"}' },
};

it.each(Object.keys(clicks))('understands a click that comes as %s', async (name) => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  await client.post({ type: 'message', ...clicks[name] });
  expect(lastContent()).toMatchObject({ kind: 'choice', id: 'article:digid-aanvragen' });
});

it('keeps the label of the button that was clicked', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  await client.choose('command:staff', 'Ik wil een medewerker');
  expect((await client.history()).activities[0]?.text).toBe('Ik wil een medewerker');
});

it('takes a value that is no choice of ours as something it cannot read', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  await client.post({ type: 'message', value: { k: 1 }, channelData: { postBack: true } });
  expect(lastContent()).toEqual({ kind: 'unsupported', what: 'other' });
});

it.each([
  ['image/jpeg', 'photo'],
  ['audio/ogg', 'voice'],
  ['application/pdf', 'file'],
])('takes an attachment of %s as a %s that cannot be received', async (contentType, what) => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  await client.post({ type: 'message', attachments: [{ contentType, contentUrl: 'data:,' }] });
  expect(lastContent()).toEqual({ kind: 'unsupported', what });
});

it.each(['typing', 'endOfConversation', 'event', 'messageReaction'])(
  'answers %s with 200 and keeps nothing',
  async (type) => {
    server = await startWebChat();
    const client = await DirectLineClient.open(visitor());
    expect((await post(client, { type })).status).toBe(200);
    expect((await client.history()).activities).toEqual([]);
  },
);

it('closes the stream of who says that they are done, and lets them come back', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  await client.say('hallo');
  expect((await post(client, { type: 'endOfConversation' })).status).toBe(200);
  await client.until(() => client.closeReason === 'ended');
  await client.connect();
  server.conversations.say(client.conversationId, botSays('dag'));
  await client.until(() => client.activities.at(-1)?.text === 'dag');
});

it('refuses what is no message with 400, never with 403, which would end the chat for good', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  const refused = [
    [],
    'hallo',
    {},
    { type: 'message' },
    { type: 'message', text: '  ' },
    { type: 'message', text: 5 },
  ];
  for (const body of refused) expect((await post(client, body)).status).toBe(400);
});

it('drops a client id that is too long or no text, and takes the message in', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  for (const clientActivityID of ['x'.repeat(129), 'a\0b', 5]) {
    await client.post({ type: 'message', text: 'hallo', channelData: { clientActivityID } });
    expect(server.conversations.received.at(-1)?.clientActivityId).toBeUndefined();
  }
  expect((await client.history()).activities).toHaveLength(3);
});

it('answers an activity of 300 KB with 413', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  const response = await post(client, { type: 'message', text: 'a'.repeat(300 * 1024) });
  expect([response.status, await codeOf(response)]).toEqual([413, 'PayloadTooLarge']);
});

it('answers 502 without a reason when a message could not be stored', async () => {
  server = await startWebChat({
    bot: { run: () => Promise.reject(new Error('disk /var/secret is full')) },
  });
  const { token } = await requestToken(visitor());
  const response = await call(visitor(), '/conversations', { token, body: {} });
  expect(response.status).toBe(502);
  expect(await response.text()).not.toContain('secret');
});

it('gives the history after a watermark, and the watermark also where there is nothing new', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  await client.say('hallo');
  server.conversations.say(client.conversationId, botSays('dag'));
  expect((await client.history()).activities.map(({ text }) => text)).toEqual(['hallo', 'dag']);
  expect((await client.history('1')).activities.map(({ text }) => text)).toEqual(['dag']);
  expect(await client.history('2')).toEqual({ activities: [], watermark: '2' });
  expect((await client.history('onzin')).activities).toHaveLength(2);
});

it('never answers a client that polls with 5xx, which would stop it silently', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  server.conversations.broken = new Error('database is locked');
  expect(await client.history('1')).toEqual({ activities: [], watermark: '1' });
});

it('goes on after a restart with the same token and history', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  await client.say('hallo');
  const { conversations } = server;
  await server.close();
  server = await startWebChat({}, conversations);
  const path = `/conversations/${client.conversationId}/activities`;
  const response = await call(visitor(), path, { token: client.token });
  expect(((await response.json()) as { activities: unknown[] }).activities).toHaveLength(1);
});

it('has no session for sign-in cards', async () => {
  server = await startWebChat();
  expect((await call(visitor(), '/session/getsessionid')).status).toBe(404);
});

it('takes in what a citizen says of a reply, and of no other conversation', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  await client.post({ type: 'message', text: 'hallo' });
  const { id } = server.conversations.say(client.conversationId, botSays('Dag.'));
  const feedback = (value: unknown) => post(client, { type: 'event', name: 'feedback', value });
  expect((await feedback({ reply: id, helped: false, reason: 'too-hard' })).status).toBe(200);
  expect(server.conversations.judged).toMatchObject([
    { seq: 2, judgement: { helped: false, reason: 'too-hard' } },
  ]);
  const stranger = await feedback({ reply: 'another|0000002', helped: true });
  expect([stranger.status, await codeOf(stranger)]).toEqual([400, 'BadArgument']);
  expect(server.conversations.judged).toHaveLength(1);
});

it('ignores an event that it does not know', async () => {
  server = await startWebChat();
  const client = await DirectLineClient.open(visitor());
  for (const value of [undefined, { reply: 'x', helped: 'perhaps' }, 'no']) {
    expect((await post(client, { type: 'event', name: 'feedback', value })).status).toBe(200);
  }
  expect(server.conversations.judged).toEqual([]);
});

it('gives a code that opens the conversation again, from another device and for no other library', async () => {
  const clock = { now: new Date('2026-11-22T09:00:00Z') };
  server = await startWebChat({ clock: () => clock.now });
  const client = await DirectLineClient.open(visitor());
  await client.post({ type: 'message', text: 'ik wacht op een medewerker' });
  const made = await call(visitor(), `/conversations/${client.conversationId}/code`, {
    token: client.token,
    body: {},
  });
  const { code, expiresAt } = (await made.json()) as { code: string; expiresAt: string };
  expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  const comesBack = (typed: string) =>
    call(visitor(), '/tokens/by-code', { body: { library: 'hoekstad', code: typed } });
  const back = await comesBack(` ${code.toLowerCase().replace('-', ' ')} `);
  expect(back.status).toBe(200);
  expect(await back.json()).toMatchObject({ conversationId: client.conversationId });
  const wrong = await comesBack('AAAA-AAAA');
  expect([wrong.status, await codeOf(wrong)]).toEqual([404, 'UnknownCode']);
  clock.now = new Date(expiresAt);
  expect((await comesBack(code)).status).toBe(404);
});
