import { expect, test } from 'vitest';
import type { TurnFacts } from '../../../src/bot/index.ts';
import type { OpenWorld } from './open-world.ts';
import { chat, message, minute } from './samples.ts';

const told = (article: string, articleDigest = `digest-of-${article}`): TurnFacts => ({
  outcome: 'answered',
  language: 'nl',
  article,
  articleDigest,
});

/** What every store keeps to about what it was that a citizen was told. */
export const describeTold = (openWorld: OpenWorld): void => {
  test('remembers what was told in earlier episodes, newest first, with its text and its day', async () => {
    const world = await openWorld();
    await chat(world, message('eerst'), { facts: { ...told('oud'), language: 'tr' } });
    const nextDay = message('later', { receivedAt: minute(3000) });
    const { conversationId } = await chat(world, nextDay, {
      facts: told('nieuw'),
      at: minute(3001),
    });
    expect(await world.turns.lastTold(conversationId)).toEqual([
      {
        article: 'nieuw',
        digest: 'digest-of-nieuw',
        language: 'nl',
        at: minute(3001).toISOString(),
      },
      { article: 'oud', digest: 'digest-of-oud', language: 'tr', at: minute(1).toISOString() },
    ]);
  });

  test('remembers each article once, as it was told last, and four at most', async () => {
    const world = await openWorld();
    const articles = ['a', 'b', 'c', 'd', 'e'];
    for (const article of articles) await chat(world, message(article), { facts: told(article) });
    const again = { facts: told('c', 'another-digest') };
    const { conversationId } = await chat(world, message('weer c'), again);
    const last = await world.turns.lastTold(conversationId);
    expect(last.map(({ article, digest }) => [article, digest])).toEqual([
      ['c', 'another-digest'],
      ['e', 'digest-of-e'],
      ['d', 'digest-of-d'],
      ['b', 'digest-of-b'],
    ]);
  });

  test('remembers answers only, and those of the own conversation', async () => {
    const world = await openWorld();
    await chat(world, message('elders', { conversationKey: 'b' }), {
      facts: told('van-een-ander'),
    });
    await chat(world, message('hallo'), { facts: { outcome: 'chatter', language: 'nl' } });
    const { conversationId } = await chat(world, message('wat zei u'), {
      facts: { ...told('nog-eens'), outcome: 'command' },
    });
    expect(await world.turns.lastTold(conversationId)).toEqual([]);
  });

  test('forgets what was told when the conversation is erased', async () => {
    const world = await openWorld();
    const other = await chat(world, message('elders', { conversationKey: 'b' }), {
      facts: told('van-een-ander'),
    });
    await chat(world, message('vraag'), { facts: told('van-voor-het-wissen') });
    const { conversationId } = await chat(world, message('wis mijn gegevens'), {
      erase: true,
      facts: { outcome: 'command', language: 'nl' },
    });
    expect(await world.turns.lastTold(conversationId)).toEqual([]);
    expect(await world.turns.lastTold(other.conversationId)).toHaveLength(1);
    await chat(world, message('nieuwe vraag'), { facts: told('van-na-het-wissen') });
    expect(await world.turns.lastTold(conversationId)).toMatchObject([
      { article: 'van-na-het-wissen' },
    ]);
  });
};
