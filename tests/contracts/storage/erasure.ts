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
  nextOf,
  queueUp,
  redacted,
} from './samples.ts';

const dialog = {
  dialog: 'd',
  version: 1,
  step: 's',
  slots: { plaats: 'Olst' },
  trail: [],
  misses: 0,
};

/** What erasing takes and what it leaves. */
export const describeErasure = (openWorld: OpenWorld): void => {
  test('takes the article from what was said of an answer', async () => {
    const world = await openWorld();
    const { conversationId } = await chat(world, message('hallo'));
    const judged = { seq: 2, judgement: { helped: false }, at: minute(1) };
    await world.feed.judge(conversationId, judged);
    expect(await world.feedback.didNotHelp(minute(0))).toHaveLength(1);
    await chat(world, message('wis mijn gegevens'), { erase: true });
    expect(await world.feedback.didNotHelp(minute(0))).toEqual([]);
  });

  test('empties every text and keeps rows, numbers and outcomes', async () => {
    const world = await openWorld();
    await chat(world, message('mijn geheim verhaal'), { dialog });
    const handoff = await claim(world, await queueUp(world));
    const staff = { id: 'staff-1', libraryId: 'library-a', name: 'Anna', role: 'staff' } as const;
    await world.desk.reply({
      libraryId: 'library-a',
      handoffId: handoff.id,
      staff,
      text: redacted('uw verhaal'),
      at: minute(3),
    });
    const wish = await chat(world, message('wis mijn gegevens'), {
      erase: true,
      replies: [botSays('Gewist.')],
      facts: { outcome: 'command', language: 'nl' },
    });
    const said = await world.feed.after(wish.conversationId, 0);
    expect(said.map(({ seq, author, text }) => [seq, author, text])).toEqual([
      [1, 'citizen', ''],
      [2, 'bot', ''],
      [3, 'citizen', ''],
      [4, 'bot', ''],
      [5, 'staff', ''],
      [6, 'citizen', ''],
      [7, 'bot', 'Gewist.'],
    ]);
    expect(said.flatMap((it) => (it.author === 'bot' ? [it.facts] : [])).slice(0, 2)).toEqual([
      { outcome: 'answered', language: 'nl' },
      { outcome: 'answered', language: 'nl' },
    ]);
    expect((await handoffNow(world, handoff)).summary).toEqual({
      reason: 'citizen-asked',
      language: 'nl',
      question: '',
      articles: [],
      tasks: [],
    });
    const next = await nextOf(world, await world.inbox.storeOnce(message('nieuw')));
    expect(next.conversation.dialog).toBeUndefined();
    expect(next.conversation.lastQuestion).toBeUndefined();
    expect(next.conversation.turns.map(({ outcome }) => outcome)).toEqual([
      'answered',
      'answered',
      'command',
    ]);
  });

  test('tells what is kept of a conversation, before and after', async () => {
    const world = await openWorld();
    const { conversationId } = await queueUp(world);
    await world.feed.judge(conversationId, { seq: 2, judgement: { helped: true }, at: minute(1) });
    await chat(world, message('bewaar'), {
      newTaskCode: {
        code: 'K7P4M2',
        task: { dialog: 'd', state: dialog },
        expiresAt: minute(60),
      },
    });
    await world.inbox.storeOnce(
      message('•••', {
        content: { kind: 'contact', sealedContactId: 'c' },
        contact: { id: 'c', kind: 'email', sealed: 'sealed', deleteAfter: minute(99) },
      }),
    );
    const since = minute(0).toISOString();
    expect(await world.turns.keptOf(conversationId)).toEqual({
      messages: { count: 5, since },
      contactUntil: minute(99).toISOString(),
      cardUntil: minute(60).toISOString(),
      summary: true,
      staffReads: true,
      judgements: 1,
    });
    const first = await world.turns.nextWaiting(conversationId);
    await world.turns.commitTurn(answer(first!, { erase: true }));
    expect(await world.turns.keptOf(conversationId)).toMatchObject({
      messages: { count: 1 },
      summary: false,
    });
    expect(await world.turns.keptOf(conversationId)).not.toHaveProperty('contactUntil');
  });

  test('takes contact details that were left, and the wish to be called with them', async () => {
    const world = await openWorld();
    const handoff = await queueUp(
      world,
      message('•••', {
        content: { kind: 'contact', sealedContactId: 'c' },
        contact: { id: 'c', kind: 'email', sealed: 'sealed', deleteAfter: minute(99) },
      }),
      { state: 'contact-left' },
    );
    const waiting = await nextOf(world, await world.inbox.storeOnce(message('en')));
    const contactFor = { sealedContactId: 'c', handoffId: handoff.id };
    await world.turns.commitTurn(answer(waiting, { contactFor }));
    expect(await world.desk.sealedContact('library-a', handoff.id)).toBeDefined();
    await chat(world, message('wis mijn gegevens'), { erase: true });
    expect(await world.desk.sealedContact('library-a', handoff.id)).toBeUndefined();
    expect((await handoffNow(world, handoff)).state).toBe('expired');
  });

  test('leaves other conversations, and a message that was sent after the wish', async () => {
    const world = await openWorld();
    const other = await chat(world, message('van een ander', { conversationKey: 'thread-2' }));
    const wish = await world.inbox.storeOnce(message('wis mijn gegevens'));
    await world.inbox.storeOnce(message('en nu dit'));
    await world.turns.commitTurn(answer(await nextOf(world, wish), { erase: true }));
    const texts = async (conversationId: string) =>
      (await world.feed.after(conversationId, 0)).map(({ text }) => text);
    expect(await texts(other.conversationId)).toEqual([
      'van een ander',
      'Vraag DigiD aan op digid.nl.',
    ]);
    expect(await texts(wish.conversationId)).toEqual([
      '',
      'en nu dit',
      'Vraag DigiD aan op digid.nl.',
    ]);
    expect(await nextOf(world, wish)).toMatchObject({ content: { text: 'en nu dit' } });
  });
};
