import { expect, test } from 'vitest';
import type { OpenWorld } from './open-world.ts';
import {
  answer,
  botSays,
  chat,
  claim,
  handoffNow,
  message,
  minute,
  moveOf,
  nextOf,
  queuedHandoff,
  queueUp,
  redacted,
} from './samples.ts';

const dialog = {
  dialog: 'ido-zoeken',
  version: 1,
  step: 'plaats',
  slots: { plaats: 'Deventer' },
  trail: ['begin'],
  misses: 0,
};

const takenTask = { dialog: 'ido-zoeken', state: dialog };

/** What every store of turns keeps to. */
export const describeTurns = (openWorld: OpenWorld): void => {
  test('remembers the task that may be taken along', async () => {
    const world = await openWorld();
    await chat(world, message('stop'), { takenTask });
    const next = await nextOf(world, await world.inbox.storeOnce(message('en dan?')));
    expect(next.conversation.takenTask).toEqual(takenTask);
    await chat(world, message('wis mijn gegevens'), { takenTask, erase: true });
    const last = await nextOf(world, await world.inbox.storeOnce(message('hallo')));
    expect(last.conversation.takenTask).toBeUndefined();
  });

  test('opens a taken task by its code until it expires or is erased', async () => {
    const world = await openWorld();
    const newTaskCode = { code: 'K7P4M2', task: takenTask, expiresAt: minute(60) };
    await chat(world, message('bewaar'), { newTaskCode });
    const { turns, cards } = world;
    expect(await turns.taskUnder('K7P4M2', minute(59))).toEqual(takenTask);
    expect(await cards.planUnder('K7P4M2', minute(59))).toBe('unfinished');
    expect(await turns.taskUnder('K7P4M2', minute(60))).toBeUndefined();
    expect(await turns.taskUnder('K7P4M3', minute(0))).toBeUndefined();
    await chat(world, message('wis mijn gegevens'), { erase: true });
    expect(await turns.taskUnder('K7P4M2', minute(0))).toBeUndefined();
  });

  test('keeps replies, state and facts of a turn, and marks the message done', async () => {
    const world = await openWorld();
    const first = await chat(world, message('digid'), {
      language: { chosen: 'tr', posterior: { tr: 1 } },
      dialog,
      expects: 'contact',
      replies: [botSays('een'), botSays('twee')],
    });
    expect(await world.turns.nextWaiting(first.conversationId)).toBeUndefined();
    expect(await world.turns.waitingConversations()).toEqual([]);
    const said = await world.feed.after(first.conversationId, 0);
    expect(said.map(({ seq, author, text }) => [seq, author, text])).toEqual([
      [1, 'citizen', 'digid'],
      [2, 'bot', 'een'],
      [3, 'bot', 'twee'],
    ]);
    expect(said[1]).toMatchObject(botSays('een'));
    const next = await nextOf(world, await world.inbox.storeOnce(message('en dan?')));
    expect(next.conversation).toMatchObject({
      version: 1,
      welcomed: true,
      language: { chosen: 'tr', posterior: { tr: 1 } },
      dialog,
      expects: 'contact',
      lastQuestion: 'digid',
      waitingInQueue: 0,
      turns: [{ outcome: 'answered', language: 'nl', article: 'digid-aanvragen', sure: 0.5 }],
    });
  });

  test('writes nothing when another commit of the same conversation was first', async () => {
    const world = await openWorld();
    const receipt = await world.inbox.storeOnce(message('hallo'));
    const waiting = await nextOf(world, receipt);
    const results = await Promise.all([
      world.turns.commitTurn(answer(waiting)),
      (await world.another()).turns.commitTurn(answer(waiting)),
    ]);
    expect(results.toSorted()).toEqual(['committed', 'conflict']);
    expect(await world.feed.after(receipt.conversationId, 0)).toHaveLength(2);
  });

  test('conflicts and writes nothing when an employee claimed the conversation meanwhile', async () => {
    const world = await openWorld();
    const handoff = await queueUp(world);
    const receipt = await world.inbox.storeOnce(message('hoe lang nog?'));
    const waiting = await nextOf(world, receipt);
    await claim(world, handoff);
    const heard = world.news.length;
    expect(await world.turns.commitTurn(answer(waiting, { dialog }))).toBe('conflict');
    expect(await world.feed.after(receipt.conversationId, 2)).toMatchObject([
      { author: 'citizen' },
    ]);
    expect(world.news).toHaveLength(heard);
    const again = await nextOf(world, receipt);
    expect(again.conversation.handoff).toMatchObject({ state: 'assigned', assignedTo: 'staff-1' });
    expect(again.conversation.dialog).toBeUndefined();
    expect(await world.turns.commitTurn(answer(again, { replies: [] }))).toBe('committed');
  });

  test('undoes the whole turn when a handoff that it moves has another version', async () => {
    const world = await openWorld();
    const handoff = await queueUp(world);
    const receipt = await world.inbox.storeOnce(message('laat maar'));
    const waiting = await nextOf(world, receipt);
    const stale = moveOf({ ...handoff, version: 7 }, 'abandon', minute(2));
    expect(await world.turns.commitTurn(answer(waiting, { moves: [stale] }))).toBe('conflict');
    expect(await nextOf(world, receipt)).toEqual(waiting);
    expect(await world.feed.after(receipt.conversationId, 2)).toHaveLength(1);
  });

  test('begins and moves handoffs in the turn, one after another', async () => {
    const world = await openWorld();
    const first = await nextOf(world, await world.inbox.storeOnce(message('mijn toeslag')));
    const { queuedAt, ...rest } = queuedHandoff(first);
    const offered = { ...rest, state: 'offered' } as const;
    await world.turns.commitTurn(answer(first, { newHandoff: offered }));
    const second = await nextOf(world, await world.inbox.storeOnce(message('ja graag')));
    expect(queuedAt).toBeDefined();
    expect(second.conversation.handoff).toEqual(offered);
    const queue = moveOf(offered, 'queue', minute(3));
    const abandon = moveOf({ ...offered, state: 'queued', version: 2 }, 'abandon', minute(4));
    await world.turns.commitTurn(answer(second, { moves: [queue, abandon] }));
    expect(await handoffNow(world, offered)).toMatchObject({
      state: 'abandoned',
      version: 3,
      queuedAt: minute(3).toISOString(),
      movedAt: minute(4).toISOString(),
    });
    expect(world.news.filter((news) => news.startsWith('handoff-moved'))).toHaveLength(2);
  });

  test('tells the place in the queue of the own library', async () => {
    const world = await openWorld();
    await queueUp(world, message('ik eerst', { conversationKey: 'early' }));
    await queueUp(world, message('elders', { conversationKey: 'b', libraryId: 'library-b' }));
    await queueUp(world, message('dan ik', { conversationKey: 'late' }), {
      queuedAt: minute(2).toISOString(),
    });
    const waiting = await nextOf(
      world,
      await world.inbox.storeOnce(message('hoe lang?', { conversationKey: 'late' })),
    );
    expect(waiting.conversation).toMatchObject({ placeInQueue: 2, waitingInQueue: 2 });
  });

  test('remembers a question in words within its episode, not a command and not a thank-you', async () => {
    const world = await openWorld();
    await chat(world, message('hoe lang duurt digid'));
    await chat(world, message('medewerker'), {
      facts: { outcome: 'handoff-offered', language: 'nl' },
    });
    await chat(world, message('bedankt'), { facts: { outcome: 'chatter', language: 'nl' } });
    const same = await nextOf(world, await world.inbox.storeOnce(message('nog een')));
    expect(same.conversation.lastQuestion).toBe('hoe lang duurt digid');
    await world.turns.commitTurn(answer(same, { facts: { outcome: 'chatter', language: 'nl' } }));
    const nextDay = message('morgen', { receivedAt: minute(3000) });
    const later = await nextOf(world, await world.inbox.storeOnce(nextDay));
    expect(later.conversation.lastQuestion).toBeUndefined();
    expect(later.conversation.turns).toEqual([]);
    expect(later.conversation.episode.startedAt).toBe(minute(3000).toISOString());
  });

  test('hands a turn the last 20 turns of the episode, oldest first', async () => {
    const world = await openWorld();
    for (let i = 1; i <= 22; i += 1) {
      await chat(world, message(`vraag ${i}`), {
        facts: { outcome: 'answered', language: 'nl', article: `artikel-${i}` },
      });
    }
    const waiting = await nextOf(world, await world.inbox.storeOnce(message('laatste')));
    expect(waiting.conversation.turns.map(({ article }) => article)).toEqual(
      Array.from({ length: 20 }, (_, i) => `artikel-${i + 3}`),
    );
  });

  test('ties contact details to the handoff they were left for', async () => {
    const world = await openWorld();
    const receipt = await world.inbox.storeOnce(contactMessage);
    const waiting = await nextOf(world, receipt);
    const newHandoff = queuedHandoff(waiting, { state: 'contact-left' });
    const contactFor = { sealedContactId: 'contact-1', handoffId: newHandoff.id };
    await world.turns.commitTurn(answer(waiting, { newHandoff, contactFor }));
    expect(await world.desk.sealedContact('library-a', newHandoff.id)).toEqual({
      sealed: 'sealed-phone',
      deleteAfter: minute(100).toISOString(),
    });
    expect(await world.desk.sealedContact('library-b', newHandoff.id)).toBeUndefined();
  });

  test('deletes contact details when their days are over, and not before', async () => {
    const world = await openWorld();
    const waiting = await nextOf(world, await world.inbox.storeOnce(contactMessage));
    const newHandoff = queuedHandoff(waiting, { state: 'contact-left' });
    const contactFor = { sealedContactId: 'contact-1', handoffId: newHandoff.id };
    await world.turns.commitTurn(answer(waiting, { newHandoff, contactFor }));
    expect(await world.retention.forgetSome('contacts', minute(99))).toBe(0);
    expect(await world.retention.forgetSome('contacts', minute(100))).toBe(1);
    expect(await world.retention.forgetSome('contacts', minute(101))).toBe(0);
    expect(await world.desk.sealedContact('library-a', newHandoff.id)).toBeUndefined();
  });
};

const contactMessage = message('•••', {
  content: { kind: 'contact', sealedContactId: 'contact-1' },
  shown: redacted('•••'),
  contact: { id: 'contact-1', kind: 'phone', sealed: 'sealed-phone', deleteAfter: minute(100) },
});
