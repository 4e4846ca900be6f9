import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OmDeHoekBot } from '../../src/bot/om-de-hoek-bot.ts';
import type { Inbound } from '../../src/conversation/index.ts';
import { openBrowserSocket } from '../../frontend/widget/src/chat/browser-socket.ts';
import { Chat } from '../../frontend/widget/src/chat/chat.ts';
import { openDoor } from '../../frontend/widget/src/chat/door.ts';
import { SessionKeeper } from '../../frontend/widget/src/chat/session.ts';
import { generateToken } from '../../frontend/widget/src/chat/token.ts';
import { botSays, InMemoryConversations } from '../channels/in-memory-conversations.ts';
import { startWebChat, type WebChatServer } from '../channels/web-chat/web-chat-server.ts';
import { BadNetwork, chances } from './bad-network.ts';
import { memoryStorage } from './fake-door.ts';

const realSetTimeout = setTimeout;
const realSetInterval = setInterval;
const wait = (ms: number) => new Promise((resolve) => realSetTimeout(resolve, ms));

/** How much faster than on a phone all waiting goes: a call of 15 seconds is given up after 150 ms. */
const haste = 100;

let server: WebChatServer;
let network: BadNetwork;

beforeEach(() => {
  vi.stubGlobal('setTimeout', (then: () => void, ms = 0, ...given: []) =>
    realSetTimeout(then, ms / haste, ...given),
  );
  vi.stubGlobal('setInterval', (then: () => void, ms = 0, ...given: []) =>
    realSetInterval(then, ms / haste, ...given),
  );
});
afterEach(async () => {
  network.close();
  await server.close();
  vi.unstubAllGlobals();
});

/** A server whose assistant answers each message a moment later. */
const startAnswering = async (): Promise<WebChatServer> => {
  const conversations = new InMemoryConversations();
  const answer = ({ content, conversationKey }: Inbound): void => {
    if (content.kind !== 'text') return;
    const reply = botSays(`antwoord op ${content.text.revealForRedaction()}`);
    realSetTimeout(() => conversations.say(conversationKey, reply), 5);
  };
  const bot = new OmDeHoekBot(async (inbound) => {
    const acknowledgement = await conversations.receive(inbound);
    if (!acknowledgement.duplicate) answer(inbound);
    return acknowledgement;
  });
  const plenty = { burst: 100_000, perSecond: 1000 };
  const rates = { messagesPerConversation: plenty, requestsPerUser: plenty };
  return startWebChat({ bot, rates, environment: 'development' }, conversations);
};

const openChat = (url: string, chance: () => number): Chat => {
  let ids = 0;
  const chat = new Chat({
    door: openDoor(url, fetch),
    sessions: new SessionKeeper(memoryStorage(), 'hoekstad'),
    requestToken: () => generateToken(url, fetch, 'hoekstad'),
    locale: () => 'nl',
    openSocket: openBrowserSocket,
    now: Date.now,
    chance,
    newId: () => `client-${(ids += 1)}`,
  });
  chat.start();
  return chat;
};

const textsBy = (chat: Chat, author: string) =>
  chat.view.messages.filter((message) => message.author === author).map(({ text }) => text);

/** Another seed is another bad day. */
const seed = 1;

it('brings 200 messages over a bad network, once and in order, and each reply once', async () => {
  const chance = chances(seed);
  server = await startAnswering();
  network = new BadNetwork(server.url, seed);
  const chat = openChat(await network.listen(), chance);
  const said = Array.from({ length: 200 }, (_, number) => `bericht ${number}`);
  for (const text of said) {
    chat.say({ text });
    // Some are typed in one go, others after a while.
    if (chance() < 0.5) await wait(chance() * 20);
  }
  await expect
    .poll(() => textsBy(chat, 'bot').length, { timeout: 90_000, interval: 50 })
    .toBe(said.length);
  expect(textsBy(chat, 'citizen')).toEqual(said);
  expect(textsBy(chat, 'bot').toSorted()).toEqual(
    said.map((text) => `antwoord op ${text}`).toSorted(),
  );
  expect(chat.view.pending).toEqual([]);
  expect(chat.view.earlier).toEqual([]);
  for (const fate of [
    'request hang',
    'request double',
    'request lose-answer',
    'frame cut',
    'frame hang',
  ])
    expect(network.happened[fate], fate).toBeGreaterThan(0);
});
