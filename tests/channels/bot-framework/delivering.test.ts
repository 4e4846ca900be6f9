import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RedactedText } from '../../../src/conversation/index.ts';
import { botSays, InMemoryConversations } from '../in-memory-conversations.ts';
import {
  local,
  message,
  startBotFramework,
  type BotFrameworkServer,
} from './bot-framework-server.ts';
import { startFakeConnector, type FakeConnector } from './fake-connector.ts';

let connector: FakeConnector;
let server: BotFrameworkServer;
beforeEach(async () => {
  connector = await startFakeConnector();
});
afterEach(async () => {
  await server.close();
  await connector.close();
});

const thread = 'emulator|thread-1';
const start = async (conversations = new InMemoryConversations()) => {
  server = await startBotFramework(local, conversations);
  server.door.start();
};
const arrived = (texts: readonly string[]) =>
  vi.waitFor(
    () => {
      expect(connector.sent.map(({ activity }) => activity.text)).toEqual(texts);
    },
    { timeout: 10_000 },
  );

it('sends replies in order, and the citizen’s own words never', async () => {
  await start();
  await server.post(message(connector.url));
  for (const text of ['een', 'twee', 'drie']) server.conversations.say(thread, botSays(text));
  await arrived(['een', 'twee', 'drie']);
  expect(connector.sent[0]?.path).toBe('/v3/conversations/thread-1/activities');
});

it('shows buttons, sources and who is speaking', async () => {
  await start();
  await server.post(message(connector.url));
  server.conversations.say(
    thread,
    botSays('Zo vraag je DigiD aan.', {
      choices: [{ id: 'command:staff', label: 'Medewerker' }],
      sources: [{ title: 'DigiD', url: 'https://www.digid.nl/' }],
    }),
  );
  server.conversations.say(thread, {
    author: 'staff',
    text: 'Ik kijk *mee*' as RedactedText,
    staffId: 's1',
    staffName: 'Sanne',
  });
  await arrived([
    'Zo vraag je DigiD aan.\n\nBron: [DigiD](https://www.digid.nl/)',
    'Sanne: Ik kijk *mee*',
  ]);
  expect(connector.sent[0]?.activity).toMatchObject({
    textFormat: 'markdown',
    suggestedActions: {
      actions: [{ type: 'messageBack', title: 'Medewerker', value: { choice: 'command:staff' } }],
    },
  });
  expect(connector.sent[1]?.activity).toMatchObject({ textFormat: 'plain' });
});

it('gives Teams its buttons on a card', async () => {
  await start();
  await server.post(message(connector.url, { channelId: 'msteams' }));
  const choices = [{ id: 'command:staff', label: 'Medewerker' }] as const;
  server.conversations.say('msteams|thread-1', botSays('dag', { choices }));
  await arrived(['dag']);
  expect(connector.sent[0]?.activity['attachments']).toMatchObject([
    {
      contentType: 'application/vnd.microsoft.card.hero',
      content: { buttons: [{ title: 'Medewerker' }] },
    },
  ]);
});

it.each([412, 429])('tries again after %i, ever later, and keeps the order', async (status) => {
  await start();
  await server.post(message(connector.url));
  connector.statuses.push(status, status);
  server.conversations.say(thread, botSays('een'));
  server.conversations.say(thread, botSays('twee'));
  await arrived(['een', 'twee']);
  const [first = 0, second = 0, ...rest] = server.pauses;
  expect(first).toBeGreaterThanOrEqual(2000);
  expect(second).toBeGreaterThanOrEqual(5000);
  expect(rest).toEqual([]);
});

it.each([502, 504])('loses and doubles nothing after %i', async (status) => {
  await start();
  await server.post(message(connector.url));
  connector.statuses.push(status);
  server.conversations.say(thread, botSays('een'));
  server.conversations.say(thread, botSays('twee'));
  await arrived(['een', 'twee']);
});

it('gives up after a few attempts, and delivers at the next reply', async () => {
  await start();
  await server.post(message(connector.url));
  connector.statuses.push(412, 412, 412, 412);
  server.conversations.say(thread, botSays('een'));
  await vi.waitFor(() => {
    expect(connector.statuses).toEqual([]);
  });
  server.conversations.say(thread, botSays('twee'));
  await arrived(['een', 'twee']);
});

it('passes over a reply that the channel does not take', async () => {
  await start();
  await server.post(message(connector.url));
  connector.statuses.push(403);
  server.conversations.say(thread, botSays('geweigerd'));
  server.conversations.say(thread, botSays('twee'));
  await arrived(['twee']);
  expect(server.pauses).toEqual([]);
});

it('delivers after a restart what was said before, once', async () => {
  await start();
  await server.post(message(connector.url));
  server.conversations.say(thread, botSays('een'));
  await arrived(['een']);
  const { conversations } = server;
  await server.close();
  conversations.say(thread, botSays('twee'));
  await start(conversations);
  await arrived(['een', 'twee']);
  expect(await conversations.undelivered('bot-framework')).toEqual([]);
});

it('does not let one busy conversation hold up another', async () => {
  await start();
  const unreachable = 'http://127.0.0.1:1';
  await server.post(message(unreachable, { conversation: { id: 'thread-2' } }));
  await server.post(message(connector.url));
  server.conversations.say('emulator|thread-2', botSays('blijft liggen'));
  server.conversations.say(thread, botSays('komt aan'));
  await arrived(['komt aan']);
});
