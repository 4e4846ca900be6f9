import { expect, test } from 'vitest';
import type { OpenWorld } from './open-world.ts';
import { answer, chat, message, minute, nextOf, redacted } from './samples.ts';

/** What every inbox keeps to. */
export const describeInbox = (openWorld: OpenWorld): void => {
  test('stores a message once when it is delivered twice at the same moment', async () => {
    const { inbox, feed } = await openWorld();
    const receipts = await Promise.all(
      Array.from({ length: 8 }, () => inbox.storeOnce(message('hallo'))),
    );
    const [first] = receipts.filter((receipt) => !receipt.duplicate);
    expect(receipts.filter((receipt) => receipt.duplicate)).toHaveLength(7);
    expect(new Set(receipts.map((receipt) => receipt.inboxId)).size).toBe(1);
    expect(receipts.map((receipt) => receipt.activity)).toEqual(
      receipts.map(() => first?.activity),
    );
    expect(await feed.after(first?.conversationId ?? '', 0)).toEqual([first?.activity]);
  });

  test('numbers the activities of a conversation 1, 2, 3 without a gap when many come at once', async () => {
    const world = await openWorld();
    const second = await world.another();
    const receipts = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 === 0 ? world : second).inbox.storeOnce(message(`vraag ${i}`)),
      ),
    );
    const said = await world.feed.after(receipts[0]?.conversationId ?? '', 0);
    expect(said.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(new Set(said.map(({ text }) => text)).size).toBe(20);
  });

  test('gives the messages of a conversation to the turn in the order in which they came', async () => {
    const world = await openWorld();
    for (const words of ['een', 'twee', 'drie']) await world.inbox.storeOnce(message(words));
    const [conversationId = ''] = await world.turns.waitingConversations();
    const taken: string[] = [];
    for (;;) {
      const waiting = await world.turns.nextWaiting(conversationId);
      if (waiting?.content.kind !== 'text') break;
      taken.push(waiting.content.text);
      await world.turns.commitTurn(answer(waiting, { replies: [] }));
    }
    expect(taken).toEqual(['een', 'twee', 'drie']);
  });

  test('names the conversations that wait, the longest waiting first', async () => {
    const { inbox, turns } = await openWorld();
    const late = await inbox.storeOnce(
      message('later', { conversationKey: 'thread-2', receivedAt: minute(5) }),
    );
    const early = await inbox.storeOnce(message('eerder'));
    expect(await turns.waitingConversations()).toEqual([early.conversationId, late.conversationId]);
  });

  test('gives back what was stored: text, choice, key of the client and screen language', async () => {
    const world = await openWorld();
    const receipt = await world.inbox.storeOnce(
      message('DigiD aanvragen', {
        content: { kind: 'choice', id: 'article:digid', label: redacted('DigiD aanvragen') },
        clientActivityId: 'client-7',
        uiLanguage: 'tr',
      }),
    );
    expect(receipt.activity).toEqual({
      id: `${receipt.conversationId}|0000001`,
      conversationId: receipt.conversationId,
      episodeId: receipt.activity?.episodeId,
      libraryId: 'library-a',
      seq: 1,
      at: minute(0).toISOString(),
      author: 'citizen',
      text: 'DigiD aanvragen',
      choiceId: 'article:digid',
      clientActivityId: 'client-7',
    });
    expect(await nextOf(world, receipt)).toMatchObject({
      inboxId: receipt.inboxId,
      content: { kind: 'choice', id: 'article:digid', label: 'DigiD aanvragen' },
      uiLanguage: 'tr',
      receivedAt: minute(0).toISOString(),
      conversation: { version: 0, welcomed: false, language: { posterior: {} }, turns: [] },
    });
  });

  test('stores the opening of a chat as a waiting message that nobody said', async () => {
    const { inbox, feed, news } = await openWorld();
    const { shown, ...opened } = message('open', { content: { kind: 'joined' } });
    const { conversationId, activity } = await inbox.storeOnce(opened);
    expect(shown).toBe('open');
    expect(activity).toBeUndefined();
    expect(await feed.after(conversationId, 0)).toEqual([]);
    expect(news).toEqual([`message-waiting ${conversationId}`]);
  });

  test('announces a message after it is stored, and a duplicate not at all', async () => {
    const { inbox, news } = await openWorld();
    const { conversationId } = await inbox.storeOnce(message('hallo'));
    await inbox.storeOnce(message('hallo'));
    expect(news).toEqual([
      `activity-appended ${conversationId}`,
      `message-waiting ${conversationId}`,
    ]);
  });

  test('begins a new episode after 24 idle hours, and not a minute earlier', async () => {
    const { inbox } = await openWorld();
    const day = 24 * 60;
    const at = async (after: number) =>
      (await inbox.storeOnce(message(`na ${after}`, { receivedAt: minute(after) }))).activity
        ?.episodeId;
    const first = await at(0);
    expect(await at(day - 1)).toBe(first);
    const second = await at(day - 1 + day);
    expect(second).not.toBe(first);
    expect(await at(day + day)).toBe(second);
  });

  test('counts idle hours from the last reply too', async () => {
    const world = await openWorld();
    const first = await chat(world, message('hallo'), { at: minute(60) });
    const later = await world.inbox.storeOnce(message('nog iets', { receivedAt: minute(24 * 60) }));
    expect(later.activity?.episodeId).toBe(first.activity?.episodeId);
  });

  test('lets no activity be earlier than the one before it when the clock is set back', async () => {
    const { inbox } = await openWorld();
    await inbox.storeOnce(message('eerst', { receivedAt: minute(10) }));
    const { activity } = await inbox.storeOnce(message('daarna', { receivedAt: minute(5) }));
    expect(activity?.at).toBe(minute(10).toISOString());
  });

  test('keeps the conversation in the library where it began', async () => {
    const world = await openWorld();
    await world.inbox.storeOnce(message('hallo'));
    const { activity } = await world.inbox.storeOnce(
      message('hallo weer', { libraryId: 'library-b' }),
    );
    expect(activity?.libraryId).toBe('library-a');
  });

  test('tells what the last prompt asked to keep out of the transcript', async () => {
    const world = await openWorld();
    expect(await world.inbox.expectationOf('web-chat', 'thread-1')).toBeUndefined();
    await chat(world, message('bel mij'), { expects: 'contact' });
    expect(await world.inbox.expectationOf('web-chat', 'thread-1')).toBe('contact');
    expect(await world.inbox.expectationOf('bot-framework', 'thread-1')).toBeUndefined();
    await chat(world, message('laat maar'));
    expect(await world.inbox.expectationOf('web-chat', 'thread-1')).toBeUndefined();
  });

  test('stores a text with a character that PostgreSQL refuses without it', async () => {
    const { inbox } = await openWorld();
    const { activity } = await inbox.storeOnce(message('ha\0llo', { messageKey: 'nul' }));
    expect(activity?.text).toBe('hallo');
  });
};
