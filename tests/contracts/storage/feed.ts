import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/conversation/index.ts';
import type { OpenWorld } from './open-world.ts';
import { chat, message, minute, queueUp } from './samples.ts';

/** What every feed keeps to. */
export const describeFeed = (openWorld: OpenWorld): void => {
  test('gives the activities after a watermark', async () => {
    const world = await openWorld();
    const { conversationId } = await chat(world, message('hallo'));
    const after = async (seq: number) =>
      (await world.feed.after(conversationId, seq)).map((activity) => activity.seq);
    expect(await after(0)).toEqual([1, 2]);
    expect(await after(1)).toEqual([2]);
    expect(await after(2)).toEqual([]);
  });

  test('finds a conversation by the name that its channel gave it', async () => {
    const { inbox, feed } = await openWorld();
    const { conversationId } = await inbox.storeOnce(message('hallo'));
    expect(await feed.findConversation('web-chat', 'thread-1')).toEqual({
      id: conversationId,
      libraryId: 'library-a',
      userKey: 'citizen-1',
    });
    expect(await feed.findConversation('terminal', 'thread-1')).toBeUndefined();
  });

  test('keeps the newest way to reach a citizen', async () => {
    const { inbox, feed } = await openWorld();
    await inbox.storeOnce(message('een', { channelReference: 'old' }));
    await inbox.storeOnce(message('twee', { channelReference: 'new' }));
    await inbox.storeOnce(message('drie'));
    expect(await feed.findConversation('web-chat', 'thread-1')).toMatchObject({
      channelReference: 'new',
    });
  });

  test('keeps the last word of a citizen about a reply, and tells editors which articles did not help', async () => {
    const { feed, feedback, ...world } = await openWorld();
    const { conversationId } = await chat({ feed, feedback, ...world }, message('hallo'));
    const judge = (seq: number, judgement: Judgement) =>
      feed.judge(conversationId, { seq, judgement, at: minute(5) });
    expect(await judge(2, { helped: true })).toBe(true);
    expect(await feedback.didNotHelp(minute(0))).toEqual([]);
    expect(await judge(2, { helped: false })).toBe(true);
    expect(await judge(2, { helped: false, reason: 'too-hard' })).toBe(true);
    // The citizen's own message, and what was never said.
    expect([await judge(1, { helped: true }), await judge(99, { helped: true })]).toEqual([
      false,
      false,
    ]);
    expect(await feedback.didNotHelp(minute(0))).toEqual([
      {
        article: 'digid-aanvragen',
        language: 'nl',
        helped: 0,
        didNotHelp: 1,
        reasons: { 'too-hard': 1 },
        lastAt: minute(5).toISOString(),
      },
    ]);
    expect(await feedback.didNotHelp(minute(6))).toEqual([]);
  });

  test('keeps one code a conversation, for its own library and until it ends', async () => {
    const world = await openWorld();
    await chat(world, message('hallo'));
    const { returnCodes } = world;
    const keep = (digest: string) =>
      returnCodes.keepReturnCode({ digest, conversationKey: 'thread-1', expiresAt: minute(60) });
    const find = (digest: string, after = 0, libraryId = 'library-a') =>
      returnCodes.findByReturnCode({ digest, libraryId, now: minute(after) });
    await keep('one');
    await keep('two');
    expect(await find('one')).toBeUndefined();
    expect(await find('two')).toEqual({ conversationKey: 'thread-1', userKey: 'citizen-1' });
    expect(await find('two', 0, 'library-b')).toBeUndefined();
    expect(await find('two', 60)).toBeUndefined();
    await chat(world, message('wis mijn gegevens'), { erase: true });
    expect(await find('two')).toBeUndefined();
  });

  test('counts what waits: messages without an answer, and citizens in the queue of each library', async () => {
    const world = await openWorld();
    expect(await world.waiting()).toEqual({ messages: 0, queue: [] });
    await queueUp(world);
    await world.inbox.storeOnce(message('nog een vraag', { conversationKey: 'another' }));
    expect(await world.waiting()).toEqual({
      messages: 1,
      queue: [{ libraryId: 'library-a', waiting: 1 }],
    });
  });

  test('lists replies that a pushed channel has not delivered, until they are marked', async () => {
    const world = await openWorld();
    const push = { channel: 'bot-framework', channelReference: 'there' } as const;
    const { conversationId } = await chat(world, message('hallo', push));
    await chat(world, message('in de browser', { conversationKey: 'web' }));
    const waiting = { conversationId, deliveredSeq: 0, channelReference: 'there' };
    expect(await world.feed.undelivered('bot-framework')).toEqual([waiting]);
    await world.feed.markDelivered(conversationId, 2);
    await world.feed.markDelivered(conversationId, 1);
    expect(await world.feed.undelivered('bot-framework')).toEqual([]);
    await world.inbox.storeOnce(message('nog iets', push));
    expect(await world.feed.undelivered('bot-framework')).toEqual([]);
  });
};
