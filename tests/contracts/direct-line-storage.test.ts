import { expect, it, onTestFinished } from 'vitest';
import { OmDeHoekBot } from '../../src/bot/index.ts';
import { makeWebChat, openTokenKey } from '../../src/channels/index.ts';
import { makeReceive } from '../../src/intake/index.ts';
import { makeContactVault, openContactKey, readContact, redact } from '../../src/privacy/index.ts';
import { Announcements, makeLogger, systemClock } from '../../src/runtime/index.ts';
import { openStorage } from '../../src/storage/index.ts';
import { startServer } from '../../src/web/index.ts';
import { call, DirectLineClient } from '../direct-line-client.ts';
import { bytesIn, makeDataDir } from '../storage/data-dir.ts';

const origin = 'https://bibliotheek.example';

/** Web chat on the real intake and the real database, without a bot that answers. */
const start = async (dataDir: string) => {
  const announcements = new Announcements();
  const storage = await openStorage({ dataDir, announcements });
  const vault = makeContactVault(openContactKey(dataDir));
  const logger = makeLogger('silent');
  const receive = makeReceive({
    store: storage.inbox,
    redact,
    readContact,
    sealContact: (contact) => vault.seal(contact),
    keepContactsDays: 28,
    foresee: () => undefined,
    clock: systemClock,
    logger,
  });
  const { routes, sockets } = makeWebChat({
    feed: storage.feed,
    returnCodes: storage.returnCodes,
    cards: storage.cards,
    bot: new OmDeHoekBot(receive),
    announcements,
    tokenKey: openTokenKey(dataDir),
    allowedOrigins: () => [origin],
    everyOrigin: () => [],
    defaultLibrary: 'hoekstad',
    environment: 'production',
    publicUrl: undefined,
    clock: systemClock,
    logger,
  });
  const config = { HOST: '127.0.0.1', PORT: 0, TRUST_PROXY: false, PUBLIC_URL: undefined };
  const parts = { config, logger, routes, sockets, staticFolders: [], readiness: [] };
  const server = await startServer(parts);
  const stop = async () => {
    await server.close();
    await storage.close();
  };
  return { url: server.url, stop };
};

it('echoes what was stored, with what is personal masked, and keeps nothing else', async () => {
  const dataDir = await makeDataDir();
  const { url, stop } = await start(dataDir);
  onTestFinished(stop);
  const client = await DirectLineClient.open({ url, origin });
  const id = await client.say('mijn bsn is 123456782');
  await client.until(() => client.activities.length === 1);
  expect(client.activities[0]).toMatchObject({ id, from: { role: 'user' }, textFormat: 'plain' });
  expect(client.activities[0]?.text).toMatch(/^mijn bsn is (?!123456782)/);
  expect(await bytesIn(dataDir)).not.toContain('123456782');
});

it('stores a message that is sent twice once, and begins a conversation once', async () => {
  const { url, stop } = await start(await makeDataDir());
  onTestFinished(stop);
  const client = await DirectLineClient.open({ url, origin });
  const twice = { type: 'message', text: 'hallo', channelData: { clientActivityID: 'abc' } };
  const ids = await Promise.all([client.post(twice), client.post(twice)]);
  expect(ids[0]).toBe(ids[1]);
  expect((await client.history()).activities).toHaveLength(1);
  const again = await call({ url, origin }, '/conversations', { token: client.token, body: {} });
  expect(again.status).toBe(200);
});

it('keeps token, history and watermark over a restart', async () => {
  const dataDir = await makeDataDir();
  const before = await start(dataDir);
  const client = await DirectLineClient.open({ url: before.url, origin });
  for (const text of ['een', 'twee', 'drie']) await client.say(text);
  await before.stop();
  const { url, stop } = await start(dataDir);
  onTestFinished(stop);
  const path = `/conversations/${client.conversationId}/activities?watermark=1`;
  const response = await call({ url, origin }, path, { token: client.token });
  expect(await response.json()).toMatchObject({
    activities: [{ text: 'twee' }, { text: 'drie' }],
    watermark: '3',
  });
});
