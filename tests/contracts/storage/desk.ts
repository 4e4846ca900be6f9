import { expect, test } from 'vitest';
import type { Invitation, Staff } from '../../../src/desk/index.ts';
import type { Storage } from '../../../src/storage/index.ts';
import type { OpenWorld } from './open-world.ts';
import { chat, claim, message, minute, moveOf, queueUp, redacted } from './samples.ts';

const invitation: Invitation = {
  libraryId: 'library-a',
  role: 'staff',
  secretHash: 'hash-1',
  expiresAt: minute(60),
};

const anna: Staff = { id: 'staff-1', libraryId: 'library-a', name: 'Anna', role: 'staff' };

const invite = async ({ desk }: Storage, changes: Partial<Invitation> = {}): Promise<void> =>
  desk.makeInvitation({ ...invitation, ...changes }, minute(0));

const accept = ({ desk }: Storage, id: string, at = minute(1)): Promise<Staff | undefined> =>
  desk.acceptInvitation('hash-1', { id, name: 'Anna' }, at);

/** What every store of the desk keeps to. */
export const describeDesk = (openWorld: OpenWorld): void => {
  test('makes one account of an invitation that two people use at the same moment', async () => {
    const world = await openWorld();
    const second = await world.another();
    await invite(world);
    const made = await Promise.all([accept(world, 'staff-1'), accept(second, 'staff-2')]);
    expect(made.filter((staff) => staff !== undefined)).toHaveLength(1);
    expect(await world.desk.countStaff('library-a', ['staff'])).toBe(1);
    expect(await accept(world, 'staff-3')).toBeUndefined();
  });

  test('refuses an invitation that is unknown or expired', async () => {
    const world = await openWorld();
    expect(await accept(world, 'staff-1')).toBeUndefined();
    await invite(world);
    expect(await accept(world, 'staff-1', minute(60))).toBeUndefined();
    expect(await accept(world, 'staff-1', minute(59))).toEqual(anna);
  });

  test('counts the people of a library by role', async () => {
    const world = await openWorld();
    await invite(world, { role: 'admin' });
    await accept(world, 'staff-1');
    expect(await world.desk.countStaff('library-a', ['staff', 'admin'])).toBe(1);
    expect(await world.desk.countStaff('library-a', ['staff'])).toBe(0);
    expect(await world.desk.countStaff('library-b', ['admin'])).toBe(0);
    expect(await world.desk.countStaff('library-a', [])).toBe(0);
  });

  test('knows who is signed in until the session ends or expires', async () => {
    const world = await openWorld();
    await invite(world);
    await accept(world, 'staff-1');
    const session = { staffId: 'staff-1', startedAt: minute(1), expiresAt: minute(10) };
    await world.desk.startSession({ ...session, secretHash: 'session-1' });
    await world.desk.startSession({ ...session, secretHash: 'session-2' });
    expect(await world.desk.staffOfSession('session-1', minute(9))).toEqual(anna);
    expect(await world.desk.staffOfSession('session-1', minute(10))).toBeUndefined();
    await world.desk.endSession('session-2');
    expect(await world.desk.staffOfSession('session-2', minute(2))).toBeUndefined();
    expect(await world.desk.staffName('library-a', 'staff-1')).toBe('Anna');
    expect(await world.desk.staffName('library-b', 'staff-1')).toBeUndefined();
  });

  test('shows what is going on and what was closed in the last 24 hours, newest last', async () => {
    const world = await openWorld();
    const old = await claim(
      world,
      await queueUp(world, message('oud', { conversationKey: 'old' })),
    );
    const closed = await world.handoffs.carryOut(moveOf(old, 'close', minute(2)));
    await queueUp(world, message('aangeboden', { conversationKey: 'offered' }), {
      state: 'offered',
    });
    const queued = await queueUp(world, message('wacht', { conversationKey: 'queued' }), {
      createdAt: minute(5).toISOString(),
    });
    const shown = async (at: number) =>
      (await world.desk.handoffsOf('library-a', minute(at))).map(({ id }) => id);
    expect(closed).toBe('moved');
    expect(await shown(10)).toEqual([old.id, queued.id]);
    expect(await shown(2 + 24 * 60 + 1)).toEqual([queued.id]);
  });

  test('shows the transcript from the start of the episode of the handoff', async () => {
    const world = await openWorld();
    await chat(world, message('vorige week'));
    const handoff = await queueUp(world, message('medewerker', { receivedAt: minute(10_000) }));
    const said = await world.desk.transcript('library-a', handoff.id);
    expect(said.map(({ author, seq }) => [author, seq])).toEqual([
      ['citizen', 3],
      ['bot', 4],
    ]);
  });

  test('appends a reply of the employee who has the handoff, and of nobody else', async () => {
    const world = await openWorld();
    const queued = await queueUp(world);
    const reply = (staff: Staff) =>
      world.desk.reply({
        libraryId: 'library-a',
        handoffId: queued.id,
        staff,
        text: redacted('Ik kijk mee.'),
        at: minute(3),
      });
    expect(await reply(anna)).toBe('not-yours');
    await claim(world, queued);
    expect(await reply({ ...anna, id: 'staff-2' })).toBe('not-yours');
    expect(await reply(anna)).toMatchObject({
      author: 'staff',
      staffId: 'staff-1',
      staffName: 'Anna',
      text: 'Ik kijk mee.',
      seq: 3,
    });
    expect(await world.feed.after(queued.conversationId, 2)).toHaveLength(1);
    expect(world.news.at(-1)).toBe(`activity-appended ${queued.conversationId}`);
  });

  test('tells to which library a conversation belongs', async () => {
    const world = await openWorld();
    const { conversationId } = await world.inbox.storeOnce(message('hallo'));
    expect(await world.desk.libraryOf(conversationId)).toBe('library-a');
    expect(await world.desk.libraryOf('nobody')).toBeUndefined();
  });
};
