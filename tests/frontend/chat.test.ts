import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Chat } from '../../frontend/widget/src/chat/chat.ts';
import type { TabStorage } from '../../frontend/widget/src/chat/session.ts';
import { FakeServer, memoryStorage, portsFor, screenOf } from './fake-door.ts';

let server: FakeServer;
let storage: TabStorage;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  storage = memoryStorage();
});

afterEach(() => {
  vi.useRealTimers();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

async function openChat(): Promise<Chat> {
  const chat = new Chat(portsFor(server, storage));
  chat.start();
  await seconds(0);
  return chat;
}

describe('a conversation', () => {
  it('shows a message at once, and once when the server shows it back', async () => {
    const chat = await openChat();
    chat.say({ text: 'mijn digid doet het niet' });
    expect(screenOf(chat)).toEqual(['sending: mijn digid doet het niet']);
    await seconds(0);
    server.say('Wat ziet u op het scherm?');
    expect(screenOf(chat)).toEqual([
      'citizen: mijn digid doet het niet',
      'bot: Wat ziet u op het scherm?',
    ]);
  });

  it('sends a choice as its label with its id', async () => {
    const chat = await openChat();
    chat.say({ text: 'Meer uitleg', choice: 'article:digid-brief/meer' });
    await seconds(0);
    expect(server.postsTried).toEqual([
      {
        type: 'message',
        text: 'Meer uitleg',
        textFormat: 'plain',
        locale: 'nl',
        channelData: { clientActivityID: 'client-1' },
        value: { choice: 'article:digid-brief/meer' },
      },
    ]);
  });

  it('goes on after a reload with all that was said, and asks for no new token', async () => {
    const first = await openChat();
    first.say({ text: 'hallo' });
    await seconds(0);
    server.say('Goedendag');
    const second = await openChat();
    expect(screenOf(second)).toEqual(['citizen: hallo', 'bot: Goedendag']);
    expect(server.tokensGiven).toBe(1);
  });

  it('is not ready to be drawn after a reload until its history is there', async () => {
    await openChat();
    expect(new Chat(portsFor(server, storage)).view.ready).toBe(false);
    expect((await openChat()).view.ready).toBe(true);
  });
});

describe('without a network', () => {
  it('says that there is none, and catches up on what was missed when it is back', async () => {
    const chat = await openChat();
    server.cutNetwork();
    await seconds(2);
    expect(chat.view.line).toBe('offline');
    server.say('Bent u er nog?');
    server.reachable = true;
    await seconds(15);
    expect(chat.view.line).toBe('online');
    expect(screenOf(chat)).toEqual(['bot: Bent u er nog?']);
  });

  it('says that a message was not sent, and sends it by itself when the network is back', async () => {
    const chat = await openChat();
    server.cutNetwork();
    chat.say({ text: 'hallo' });
    await seconds(10);
    expect(screenOf(chat)).toEqual(['failed: hallo']);
    server.reachable = true;
    await seconds(20);
    expect(screenOf(chat)).toEqual(['citizen: hallo']);
  });

  it('says what the server says of its trouble, and sends by itself when that is over', async () => {
    const chat = await openChat();
    server.posts = 'trouble';
    chat.say({ text: 'hallo' });
    await seconds(10);
    expect(chat.view.trouble).toBe('Dat ligt aan ons.');
    expect(screenOf(chat)).toEqual(['failed: hallo']);
    server.posts = 'accept';
    await seconds(20);
    expect(chat.view.trouble).toBeUndefined();
    expect(screenOf(chat)).toEqual(['citizen: hallo']);
  });

  it('does not wait any longer once the browser says that there is a network', async () => {
    const chat = await openChat();
    server.cutNetwork();
    await seconds(60);
    server.reachable = true;
    chat.tryNow();
    await seconds(0);
    expect(chat.view.line).toBe('online');
  });

  it('keeps the order of what was typed', async () => {
    const chat = await openChat();
    server.cutNetwork();
    chat.say({ text: 'een' });
    chat.say({ text: 'twee' });
    await seconds(2);
    server.reachable = true;
    await seconds(60);
    expect(screenOf(chat)).toEqual(['citizen: een', 'citizen: twee']);
  });
});

describe('order', () => {
  it('holds what was said later until what could not be sent has been sent', async () => {
    const chat = await openChat();
    server.posts = 'unreachable';
    for (const text of ['een', 'twee']) chat.say({ text });
    await seconds(10);
    expect(screenOf(chat)).toEqual(['failed: een', 'failed: twee']);
    server.posts = 'accept';
    chat.say({ text: 'drie' });
    await seconds(0);
    expect(screenOf(chat)).toEqual(['citizen: een', 'citizen: twee', 'citizen: drie']);
  });

  it('sends all that waits when the citizen tries one of it again', async () => {
    const chat = await openChat();
    server.posts = 'unreachable';
    for (const text of ['een', 'twee']) chat.say({ text });
    await seconds(10);
    server.posts = 'accept';
    chat.retry('client-2');
    await seconds(0);
    expect(screenOf(chat)).toEqual(['citizen: een', 'citizen: twee']);
  });

  it('is not held up by what the server will not take', async () => {
    const chat = await openChat();
    server.posts = 'refuse';
    chat.say({ text: 'een' });
    await seconds(1);
    server.posts = 'accept';
    chat.say({ text: 'twee' });
    await seconds(1);
    expect(screenOf(chat)).toEqual(['citizen: twee', 'failed: een']);
    expect(server.postsTried).toHaveLength(2);
  });
});

describe('a socket that is dead and does not know it', () => {
  it('is given up when a message is not shown back, and its reply is fetched', async () => {
    const chat = await openChat();
    server.deaf = true;
    chat.say({ text: 'hallo' });
    await seconds(1);
    server.say('Goedendag');
    expect(screenOf(chat)).toEqual(['sent: hallo']);
    await seconds(10);
    expect(screenOf(chat)).toEqual(['citizen: hallo', 'bot: Goedendag']);
  });

  it('says nothing any more once it was given up', async () => {
    const chat = await openChat();
    server.say('Goedendag');
    const late = server.listener;
    server.expire();
    await seconds(2);
    chat.say({ text: 'hallo' });
    await seconds(2);
    late?.received('{"activities":[{"type":"message","id":"c1|9","text":"oud"}],"watermark":"9"}');
    server.say('Nieuw');
    expect(chat.view.messages.map(({ text }) => text)).toEqual(['hallo', 'Nieuw']);
  });
});

describe('sending', () => {
  it('repeats a message under the same id, so that it is stored once', async () => {
    const chat = await openChat();
    server.posts = 'lose';
    chat.say({ text: 'hallo' });
    await seconds(1);
    server.posts = 'accept';
    server.reachable = true;
    await seconds(30);
    const ids = server.postsTried.map(({ channelData }) => channelData.clientActivityID);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids)).toEqual(new Set(['client-1']));
    expect(server.stored).toHaveLength(1);
  });

  it('gives up at once on what the server refuses, until the citizen tries again', async () => {
    const chat = await openChat();
    server.posts = 'refuse';
    chat.say({ text: 'hallo' });
    await seconds(30);
    expect(server.postsTried).toHaveLength(1);
    expect(screenOf(chat)).toEqual(['failed: hallo']);
    server.posts = 'accept';
    chat.retry('client-1');
    await seconds(0);
    expect(screenOf(chat)).toEqual(['citizen: hallo']);
  });
});

describe('a server that asks to come back later', () => {
  const gaps = () => server.triedAt.slice(1).map((at, index) => at - server.triedAt[index]!);

  it('is not asked sooner, also when the network comes and goes', async () => {
    const chat = await openChat();
    server.posts = 'busy';
    chat.say({ text: 'hallo' });
    await seconds(10);
    chat.tryNow();
    chat.retry('client-1');
    await seconds(9);
    expect(server.postsTried).toHaveLength(1);
    server.posts = 'accept';
    await seconds(1);
    expect(screenOf(chat)).toEqual(['citizen: hallo']);
    expect(server.stored).toHaveLength(1);
  });

  it('is told to the citizen for as long as it lasts, and their message is not called lost', async () => {
    const chat = await openChat();
    server.posts = 'busy';
    chat.say({ text: 'hallo' });
    await seconds(0);
    expect(chat.view.comeBackMs).toBe(20_000);
    expect(screenOf(chat)).toEqual(['sending: hallo']);
    expect(chat.view.line).toBe('online');
    server.posts = 'accept';
    await seconds(20);
    expect(chat.view.comeBackMs).toBeUndefined();
  });

  it('hears from many who were turned away together one after another, and never too soon', async () => {
    server.posts = 'busy';
    const chat = new Chat({ ...portsFor(server, storage), chance: () => 1 });
    chat.start();
    chat.say({ text: 'hallo' });
    await seconds(120);
    expect(gaps().length).toBeGreaterThan(1);
    for (const gap of gaps()) expect(gap).toBe(25_000);
  });

  it('is asked again by itself when it let nobody in', async () => {
    server.busy = true;
    const chat = await openChat();
    expect(chat.view.line).toBe('busy');
    expect(chat.view.comeBackMs).toBe(20_000);
    server.busy = false;
    chat.tryNow();
    await seconds(19);
    expect(chat.view.line).toBe('busy');
    await seconds(1);
    expect(chat.view.line).toBe('online');
    expect(chat.view.comeBackMs).toBeUndefined();
  });
});

describe('the token', () => {
  it('is renewed before its time is over, for as long as the chat is open', async () => {
    const chat = await openChat();
    await seconds(4 * 1800);
    expect(server.refreshed).toBeGreaterThanOrEqual(4);
    expect(server.tokensGiven).toBe(1);
    expect(chat.view.line).toBe('online');
  });

  it('that expired begins a new conversation below the old one, and loses no message', async () => {
    const chat = await openChat();
    server.say('Goedendag');
    server.expire();
    chat.say({ text: 'hallo' });
    await seconds(10);
    expect(server.tokensGiven).toBe(2);
    expect(chat.view.earlier.map(({ text }) => text)).toEqual(['Goedendag']);
    expect(chat.view.messages.map(({ text }) => text)).toEqual(['hallo']);
  });
});

describe('a conversation that ends between storing and showing back', () => {
  it('leaves what was said to the next one', async () => {
    const chat = await openChat();
    server.deaf = true;
    chat.say({ text: 'hallo' });
    await seconds(1);
    server.deaf = false;
    server.expire();
    await seconds(30);
    expect(server.tokensGiven).toBe(2);
    expect(chat.view.messages.map(({ text }) => text)).toEqual(['hallo']);
    expect(chat.view.pending).toEqual([]);
  });
});

describe('erasing', () => {
  it('takes all before it from the screen, and the conversation from the tab', async () => {
    const chat = await openChat();
    chat.say({ text: 'wis mijn gegevens' });
    await seconds(0);
    server.say('Alles is gewist.', { command: 'erase' });
    expect(screenOf(chat)).toEqual(['bot: Alles is gewist.']);
    expect(chat.view.erased).toBe(true);
    expect(storage.getItem('om-de-hoek:voorbeeldstad')).toBeNull();
  });

  it('is not undone by the next token', async () => {
    await openChat();
    server.say('Alles is gewist.', { command: 'erase' });
    await seconds(1800);
    expect(server.refreshed).toBeGreaterThan(0);
    expect(storage.getItem('om-de-hoek:voorbeeldstad')).toBeNull();
  });
});
