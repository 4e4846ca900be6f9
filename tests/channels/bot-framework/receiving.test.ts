import nock from 'nock';
import { afterEach, expect, it } from 'vitest';
import { StorageTrouble } from '../../../src/runtime/index.ts';
import {
  local,
  message,
  registered,
  startBotFramework,
  type BotFrameworkServer,
} from './bot-framework-server.ts';
import { startFakeConnector } from './fake-connector.ts';

let server: BotFrameworkServer;
afterEach(async () => {
  await server.close();
  nock.cleanAll();
});

const loopback = 'http://localhost:50000';
const lastReceived = () => server.conversations.received.at(-1);
const codeOf = async (response: Response) =>
  ((await response.json()) as { error: { code: string } }).error.code;
const unsigned = (claims: object): string =>
  ['{"alg":"RS256","kid":"k1","typ":"JWT"}', JSON.stringify(claims), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

it('is closed until the bot is registered, and says which settings open it', async () => {
  server = await startBotFramework({});
  const response = await server.post(message(loopback));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('OMDEHOEK_BOT_APP_ID');
});

it('refuses a missing token and a token that is none', async () => {
  server = await startBotFramework(registered);
  for (const headers of [{}, { authorization: 'Bearer geheim' }, { authorization: 'Basic YTpi' }]) {
    const response = await server.post(message('https://smba.trafficmanager.net/'), headers);
    expect([response.status, await codeOf(response)]).toEqual([401, 'Unauthorized']);
  }
  expect(server.conversations.received).toEqual([]);
});

it('refuses a token that Microsoft did not sign', async () => {
  server = await startBotFramework(registered);
  const keys = nock('https://login.botframework.com')
    .get('/v1/.well-known/openidconfiguration')
    .reply(200, {
      issuer: 'https://api.botframework.com',
      jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
    })
    .get('/v1/.well-known/keys')
    .reply(200, { keys: [] });
  const token = unsigned({
    iss: 'https://api.botframework.com',
    aud: registered.OMDEHOEK_BOT_APP_ID,
    exp: 4_000_000_000,
  });
  const response = await server.post(message('https://smba.trafficmanager.net/'), {
    authorization: `Bearer ${token}`,
  });
  expect([response.status, await codeOf(response)]).toEqual([401, 'Unauthorized']);
  expect(keys.isDone()).toBe(true);
});

it('takes a message in from a local client, with what is needed to answer later', async () => {
  server = await startBotFramework(local);
  expect((await server.post(message(loopback))).status).toBe(200);
  expect(lastReceived()).toMatchObject({
    channel: 'bot-framework',
    libraryId: 'hoekstad',
    conversationKey: 'emulator|thread-1',
    userKey: 'user-1',
    messageKey: 'm1',
    uiLanguage: 'en',
    content: { kind: 'text' },
  });
  expect(JSON.parse(lastReceived()?.channelReference ?? '')).toEqual({
    serviceUrl: loopback,
    channelId: 'emulator',
    conversation: { id: 'thread-1' },
    user: { id: 'user-1' },
    bot: { id: 'bot-1' },
  });
});

it('keeps no name that the channel tells beside what is needed to answer', async () => {
  server = await startBotFramework(local);
  const named = {
    conversation: { id: 'thread-1', tenantId: 'gemeente', name: 'Fatima', topic: 'Fatima' },
    from: { id: 'user-1', name: 'Fatima', aadObjectId: 'fatima', role: 'user' },
    locale: 'Fatima',
  };
  await server.post(message(loopback, named));
  const { channelReference } = lastReceived()!;
  expect(channelReference).not.toMatch(/fatima/i);
  expect(JSON.parse(channelReference!)).toMatchObject({ conversation: { tenantId: 'gemeente' } });
});

it.each([
  'https://elsewhere.example/',
  'http://localhost.elsewhere.example/',
  'http://169.254.169.254/latest/meta-data',
  'http://user@10.0.0.1:80/',
  'http://127.0.0.1@elsewhere.example/',
  'file:///etc/passwd',
])('calls no address beyond this machine for a client without a token: %s', async (serviceUrl) => {
  server = await startBotFramework(local);
  const response = await server.post(message(serviceUrl));
  expect([response.status, await codeOf(response)]).toEqual([400, 'BadServiceUrl']);
  expect(server.conversations.received).toEqual([]);
});

it.each([
  ['no object', []],
  ['no type', { ...message(loopback), type: undefined }],
  ['no conversation', { ...message(loopback), conversation: {} }],
  ['an odd text', { ...message(loopback), text: 5 }],
  ['an odd language', { ...message(loopback), locale: {} }],
  ['odd entities', { ...message(loopback), entities: 'x' }],
  ['an entity without a type', { ...message(loopback), entities: [{}] }],
  ['a mention of nobody', { ...message(loopback), entities: [{ type: 'Mention' }] }],
  ['odd members', { ...message(loopback), type: 'conversationUpdate', membersAdded: [[]] }],
])('answers %s with 400', async (_, activity) => {
  server = await startBotFramework(local);
  expect((await server.post(activity)).status).toBe(400);
});

it('takes a message in whose entities are null', async () => {
  server = await startBotFramework(local);
  expect((await server.post({ ...message(loopback), entities: null })).status).toBe(200);
});

it('takes the name of the assistant out of a message that mentions it', async () => {
  server = await startBotFramework(local);
  await server.post(
    message(loopback, {
      text: '<at>Om de hoek</at>&nbsp; hallo&nbsp;',
      attachments: [{ contentType: 'text/html', content: '<div>hallo</div>' }],
      entities: [
        {
          type: 'mention',
          text: '<at>Om de hoek</at>',
          mentioned: { id: 'bot-1', name: 'Om de hoek' },
        },
      ],
    }),
  );
  const content = lastReceived()?.content;
  expect(content?.kind === 'text' && content.text.revealForRedaction()).toBe('hallo');
});

it('takes a photo as something that cannot be received', async () => {
  server = await startBotFramework(local);
  await server.post(message(loopback, { attachments: [{ contentType: 'image/png' }] }));
  expect(lastReceived()?.content).toEqual({ kind: 'unsupported', what: 'photo' });
});

it('welcomes once, whichever members are announced', async () => {
  server = await startBotFramework(local);
  const joined = (member: string) =>
    message(loopback, {
      type: 'conversationUpdate',
      id: undefined,
      membersAdded: [{ id: member }],
    });
  await server.post(joined('bot-1'));
  await server.post(joined('user-1'));
  const keys = server.conversations.received.map(({ messageKey, content }) => [
    messageKey,
    content.kind,
  ]);
  expect(keys).toEqual([
    ['joined', 'joined'],
    ['joined', 'joined'],
  ]);
});

it.each(['typing', 'messageReaction', 'messageUpdate', 'installationUpdate', 'event'])(
  'does not take %s for a message',
  async (type) => {
    server = await startBotFramework(local);
    expect((await server.post(message(loopback, { type }))).status).toBe(200);
    expect(server.conversations.received).toEqual([]);
  },
);

it('tells the citizen at once that it is us when nothing can be stored, and does not acknowledge', async () => {
  server = await startBotFramework(local);
  const connector = await startFakeConnector();
  server.conversations.refusing = new StorageTrouble('full', 'disk /var/secret is full');
  const activity = { ...message(connector.url), locale: 'pl-PL' };
  const response = await server.post(activity);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('10');
  expect(await response.text()).not.toContain('secret');
  expect(JSON.stringify(connector.sent)).toMatch(/To nasza wina/u);
  await connector.close();
});

it('answers 500 without a reason when a message could not be stored', async () => {
  server = await startBotFramework(local);
  server.conversations.refusing = new Error('disk /var/secret is full');
  const response = await server.post(message(loopback));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
});
