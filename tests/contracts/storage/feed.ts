import { expect, test } from 'vitest';
import type { OpenWorld } from './open-world.ts';
import { chat, message } from './samples.ts';

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
