import { expect, test } from 'vitest';
import type { Handoff, HandoffEvent } from '../../../src/handoff/index.ts';
import {
  forgetWhatIsOver,
  type Forgotten,
  type RetentionDays,
} from '../../../src/privacy/index.ts';
import type { OpenWorld, World } from './open-world.ts';
import {
  answer,
  chat,
  claim,
  handoffNow,
  message,
  minute,
  moveOf,
  nextOf,
  queueUp,
} from './samples.ts';

const days: RetentionDays = { conversations: 28, handoffs: 30, feedback: 40, counts: 50 };

/** Days after the moment at which everything in a test happens (minute 1). */
const day = (after: number): Date => minute(1 + after * 24 * 60);
const justBefore = (moment: Date): Date => new Date(moment.getTime() - 1);

const forget = (world: World, now: Date): Promise<Forgotten> =>
  forgetWhatIsOver({ store: world.retention, days, now, mayGoOn: () => Promise.resolve(true) });

const textsOf = async (world: World, conversationId: string): Promise<readonly string[]> =>
  (await world.feed.after(conversationId, 0)).map(({ text }) => text);

const close = async (world: World, handoff: Handoff, event: HandoffEvent = 'close') => {
  await world.handoffs.carryOut(moveOf(handoff, event, minute(1)), {});
  return await handoffNow(world, handoff);
};

const leaveContact = async (world: World): Promise<Handoff> => {
  const contact = { id: 'c', kind: 'email', sealed: 'sealed', deleteAfter: day(29) } as const;
  const handoff = await queueUp(
    world,
    message('•••', { content: { kind: 'contact', sealedContactId: 'c' }, contact }),
    { state: 'contact-left' },
  );
  const waiting = await nextOf(world, await world.inbox.storeOnce(message('en')));
  const contactFor = { sealedContactId: 'c', handoffId: handoff.id };
  await world.turns.commitTurn(answer(waiting, { contactFor }));
  return handoff;
};

/** What goes when its days are over, and what stays until then. */
export const describeRetention = (openWorld: OpenWorld): void => {
  test('keeps everything until its days are over', async () => {
    const world = await openWorld();
    const { conversationId } = await chat(world, message('mijn verhaal'));
    await world.feed.judge(conversationId, { seq: 2, judgement: { helped: false }, at: minute(1) });
    const before = await world.feed.after(conversationId, 0);
    expect((await forget(world, justBefore(day(28)))).forgotten).toEqual({});
    expect(await world.feed.after(conversationId, 0)).toEqual(before);
  });

  test('forgets the texts and whose they were, and keeps how it ended', async () => {
    const world = await openWorld();
    const { conversationId } = await chat(world, message('mijn verhaal'));
    const { forgotten } = await forget(world, day(28));
    expect(forgotten).toEqual({ conversations: 1, people: 1 });
    const said = await world.feed.after(conversationId, 0);
    expect(said.map(({ seq, text }) => [seq, text])).toEqual([
      [1, ''],
      [2, ''],
    ]);
    expect(said[1]).toMatchObject({ facts: { outcome: 'answered' }, choices: [], sources: [] });
    expect(said[1]).not.toHaveProperty('facts.article');
    expect(await world.turns.lastTold(conversationId)).toEqual([]);
    expect(await world.feed.findConversation('web-chat', 'thread-1')).toBeUndefined();
    expect((await forget(world, day(28))).forgotten).toEqual({});
  });

  test('begins a new conversation for who comes back later', async () => {
    const world = await openWorld();
    const old = await chat(world, message('mijn verhaal'));
    await forget(world, day(28));
    const back = await world.inbox.storeOnce(message('daar ben ik weer', { receivedAt: day(29) }));
    expect(back.conversationId).not.toBe(old.conversationId);
    const { conversation } = await nextOf(world, back);
    expect(conversation).toMatchObject({ welcomed: false, turns: [] });
  });

  test('forgets what was said long ago in a conversation that still goes on', async () => {
    const world = await openWorld();
    await chat(world, message('lang geleden'));
    const { conversationId } = await chat(world, message('laatst', { receivedAt: day(20) }), {
      at: day(20),
    });
    await forget(world, day(28));
    expect(await textsOf(world, conversationId)).toEqual([
      '',
      '',
      'laatst',
      'Vraag DigiD aan op digid.nl.',
    ]);
    expect(await world.feed.findConversation('web-chat', 'thread-1')).toBeDefined();
  });

  test('leaves alone a message that had no turn yet', async () => {
    const world = await openWorld();
    const receipt = await world.inbox.storeOnce(message('wacht nog'));
    await forget(world, day(999));
    expect((await nextOf(world, receipt)).content).toMatchObject({ text: 'wacht nog' });
  });

  test.each(['queued', 'assigned', 'on-hold', 'wrapped-up'] as const)(
    'leaves a conversation alone that is %s, and tells how many there are',
    async (state) => {
      const world = await openWorld();
      let handoff = await queueUp(world);
      if (state !== 'queued') handoff = await claim(world, handoff);
      if (state === 'on-hold') handoff = await close(world, handoff, 'hold');
      if (state === 'wrapped-up') handoff = await close(world, handoff, 'wrap-up');
      expect(handoff.state).toBe(state);
      const before = await textsOf(world, handoff.conversationId);
      expect(await forget(world, day(999))).toEqual({ forgotten: {}, heldForStaff: 1 });
      expect(await textsOf(world, handoff.conversationId)).toEqual(before);
      expect(await handoffNow(world, handoff)).toEqual(handoff);
    },
  );

  test('forgets a summary when its own days are over, and keeps why a person was asked for', async () => {
    const world = await openWorld();
    const handoff = await close(world, await claim(world, await queueUp(world)));
    expect((await forget(world, justBefore(day(30)))).forgotten).not.toHaveProperty('handoffs');
    expect(await handoffNow(world, handoff)).toEqual(handoff);
    expect((await forget(world, day(30))).forgotten).toEqual({ handoffs: 1 });
    expect((await handoffNow(world, handoff)).summary).toEqual({
      reason: 'citizen-asked',
      language: 'nl',
      question: '',
      articles: [],
      tasks: [],
    });
  });

  test('keeps what somebody still has to call about until the contact details go', async () => {
    const world = await openWorld();
    const handoff = await leaveContact(world);
    expect(await forget(world, justBefore(day(29)))).toEqual({ forgotten: {}, heldForStaff: 1 });
    expect(await world.desk.sealedContact('library-a', handoff.id)).toBeDefined();
    const { forgotten } = await forget(world, day(29));
    expect(forgotten).toEqual({ contacts: 1, conversations: 1, people: 1 });
    expect(await world.desk.sealedContact('library-a', handoff.id)).toBeUndefined();
    expect((await handoffNow(world, handoff)).state).toBe('expired');
    expect((await forget(world, justBefore(day(59)))).forgotten).toEqual({});
    expect((await forget(world, day(59))).forgotten).toMatchObject({ handoffs: 1 });
  });

  test('forgets what was said of an answer', async () => {
    const world = await openWorld();
    const { conversationId } = await chat(world, message('hallo'));
    await world.feed.judge(conversationId, { seq: 2, judgement: { helped: false }, at: day(0) });
    await forget(world, justBefore(day(40)));
    expect(await world.feedback.didNotHelp(day(0))).toHaveLength(1);
    expect((await forget(world, day(40))).forgotten).toEqual({ feedback: 1 });
    expect(await world.feedback.didNotHelp(day(0))).toEqual([]);
  });

  test('forgets a code on paper when it expires', async () => {
    const world = await openWorld();
    await chat(world, message('hallo'));
    const code = { digest: 'd', conversationKey: 'thread-1', expiresAt: day(1) };
    await world.returnCodes.keepReturnCode(code);
    expect((await forget(world, justBefore(day(1)))).forgotten).toEqual({});
    expect((await forget(world, day(1))).forgotten).toEqual({ 'return-codes': 1 });
  });

  test('forgets the code of a task when it expires', async () => {
    const world = await openWorld();
    const state = { dialog: 'd', version: 1, step: 's', slots: {}, trail: [], misses: 0 };
    const task = { dialog: 'd', state };
    await chat(world, message('bewaar'), {
      newTaskCode: { code: 'K7P4M2', task, expiresAt: day(14) },
    });
    expect((await forget(world, justBefore(day(14)))).forgotten).toEqual({});
    expect((await forget(world, day(14))).forgotten).toEqual({ 'task-codes': 1 });
  });

  test('forgets the counts last, with every row that was kept for them', async () => {
    const world = await openWorld();
    const handoff = await close(world, await claim(world, await queueUp(world)));
    await chat(world, message('hallo'));
    // The claim, a minute later, was the last that happened.
    const over = new Date(day(50).getTime() + 60_000);
    await forget(world, justBefore(over));
    expect(await world.feed.after(handoff.conversationId, 0)).not.toEqual([]);
    expect((await forget(world, over)).forgotten).toEqual({ counts: 2 });
    expect(await world.feed.after(handoff.conversationId, 0)).toEqual([]);
    expect(await world.handoffs.handoff('library-a', handoff.id)).toBeUndefined();
  });

  test('takes a few at a time, stops where it may not go on, and goes on the next time', async () => {
    const world = await openWorld();
    for (let i = 0; i < 45; i += 1) {
      await chat(world, message(`verhaal ${i}`, { conversationKey: `thread-${i}` }));
    }
    const first = await world.retention.forgetSome('conversations', day(0));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(45);
    const stopped = { store: world.retention, days, now: day(28) };
    await forgetWhatIsOver({ ...stopped, mayGoOn: () => Promise.resolve(false) });
    const { forgotten } = await forget(world, day(28));
    expect(forgotten.people).toBeGreaterThan(0);
    expect((await forget(world, day(28))).forgotten).toEqual({});
    expect(await world.feed.findConversation('web-chat', 'thread-44')).toBeUndefined();
  });
};
