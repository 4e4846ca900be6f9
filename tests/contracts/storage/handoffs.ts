import { expect, test } from 'vitest';
import type { Storage } from '../../../src/storage/index.ts';
import type { OpenWorld } from './open-world.ts';
import {
  botSays,
  chat,
  claim,
  handoffNow,
  message,
  minute,
  moveOf,
  queueUp,
  redacted,
} from './samples.ts';

/** What every store of handoffs keeps to. */
export const describeHandoffs = (openWorld: OpenWorld): void => {
  test('lets one of two employees win when both claim at the same moment', async () => {
    const world = await openWorld();
    const second = await world.another();
    const handoff = await queueUp(world);
    const claimBy = (staffId: string, { handoffs }: Storage) =>
      handoffs.carryOut(moveOf(handoff, 'claim', minute(2), staffId), {
        assignTo: staffId,
        activities: [botSays(`${staffId} kijkt mee`)],
      });
    const results = await Promise.all([claimBy('anna', world), claimBy('bram', second)]);
    expect(results.toSorted()).toEqual(['conflict', 'moved']);
    const winner = results[0] === 'moved' ? 'anna' : 'bram';
    expect(await handoffNow(world, handoff)).toMatchObject({
      state: 'assigned',
      assignedTo: winner,
      version: 2,
    });
    const said = await world.feed.after(handoff.conversationId, 2);
    expect(said.map(({ text }) => text)).toEqual([`${winner} kijkt mee`]);
  });

  test('keeps the place in the queue through a release', async () => {
    const world = await openWorld();
    const early = await claim(world, await queueUp(world));
    const late = await queueUp(world, message('ik ook', { conversationKey: 'thread-2' }), {
      queuedAt: minute(5).toISOString(),
    });
    await world.handoffs.carryOut(moveOf(early, 'release', minute(9)), { assignTo: null });
    const queue = await world.handoffs.queue('library-a');
    expect(queue.map(({ id }) => id)).toEqual([early.id, late.id]);
    expect(queue[0]).toMatchObject({ queuedAt: minute(1).toISOString() });
    expect(queue[0]).not.toHaveProperty('assignedTo');
  });

  test('begins a new episode after the conversation went back to the assistant', async () => {
    const world = await openWorld();
    const handoff = await claim(world, await queueUp(world));
    await world.handoffs.carryOut(moveOf(handoff, 'give-back', minute(3)), {
      assignTo: null,
      endEpisode: true,
      activities: [botSays('U praat weer met mij.')],
    });
    const { activity } = await world.inbox.storeOnce(message('dank', { receivedAt: minute(4) }));
    expect(activity?.episodeId).not.toBe(handoff.episodeId);
    const [farewell] = await world.feed.after(handoff.conversationId, 2);
    expect(farewell?.episodeId).toBe(handoff.episodeId);
  });

  test('announces a move with what was said along with it', async () => {
    const world = await openWorld();
    const handoff = await queueUp(world);
    const before = world.news.length;
    await world.handoffs.carryOut(moveOf(handoff, 'claim', minute(2)), {
      assignTo: 'staff-1',
      activities: [botSays('Anna kijkt mee')],
    });
    expect(world.news.slice(before)).toEqual([
      `activity-appended ${handoff.conversationId}`,
      `handoff-moved ${handoff.id}`,
    ]);
  });

  test('says nothing and writes nothing when a move is refused', async () => {
    const world = await openWorld();
    const handoff = await queueUp(world);
    await claim(world, handoff);
    const before = world.news.length;
    const late = moveOf(handoff, 'abandon', minute(3));
    expect(await world.handoffs.carryOut(late, { activities: [botSays('weg')] })).toBe('conflict');
    expect(await world.feed.after(handoff.conversationId, 2)).toEqual([]);
    expect(world.news).toHaveLength(before);
  });

  test('names a handoff that is not there', async () => {
    const world = await openWorld();
    const handoff = await queueUp(world);
    const move = moveOf({ ...handoff, id: 'nobody' }, 'claim', minute(2));
    await expect(world.handoffs.carryOut(move)).rejects.toThrow('There is no handoff nobody');
  });

  test('finds handoffs that nobody moved since a moment', async () => {
    const world = await openWorld();
    const idle = await queueUp(world);
    await queueUp(world, message('net', { conversationKey: 'thread-2' }), {
      movedAt: minute(50).toISOString(),
    });
    expect(await world.handoffs.idleSince(['offered', 'queued'], minute(30))).toEqual([idle]);
    expect(await world.handoffs.idleSince(['offered'], minute(30))).toEqual([]);
    expect(await world.handoffs.idleSince([], minute(30))).toEqual([]);
  });

  test('keeps a turn and a claim that meet from waiting for one another for ever', async () => {
    const world = await openWorld();
    const second = await world.another();
    const handoff = await queueUp(world);
    const rounds = Array.from({ length: 10 }, (_, i) => [
      chat(world, message(`nog ${i}`)),
      claim(second, handoff, `staff-${i}`),
    ]);
    await Promise.all(rounds.flat());
    expect(await handoffNow(world, handoff)).toMatchObject({ state: 'assigned', version: 2 });
  });

  test('does not show a handoff to another library', async () => {
    const world = await openWorld();
    const handoff = await claim(world, await queueUp(world));
    const bram = { id: 'staff-1', libraryId: 'library-b', name: 'Bram', role: 'staff' } as const;
    const reply = { handoffId: handoff.id, staff: bram, text: redacted('hoi'), at: minute(3) };
    expect(await world.handoffs.handoff('library-b', handoff.id)).toBeUndefined();
    expect(await world.handoffs.queue('library-b')).toEqual([]);
    expect(await world.desk.handoffsOf('library-b', minute(3))).toEqual([]);
    expect(await world.desk.transcript('library-b', handoff.id)).toEqual([]);
    expect(await world.desk.reply({ ...reply, libraryId: 'library-b' })).toBe('not-yours');
  });
};
