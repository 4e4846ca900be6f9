import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { Activity } from '../../src/conversation/index.ts';
import type { Handoff } from '../../src/handoff/index.ts';
import { Announcements } from '../../src/runtime/index.ts';
import { openStorage, type Storage } from '../../src/storage/index.ts';
import {
  answer,
  claim,
  handoffNow,
  message,
  minute,
  moveOf,
  queueUp,
  redacted,
} from '../contracts/storage/samples.ts';
import { makeDataDir } from './data-dir.ts';

const doings = ['say', 'say-again', 'answer', 'claim', 'release', 'reply'] as const;
type Doing = (typeof doings)[number];

/** What may happen, by whom and when: nobody waits for anybody. */
const happenings = fc.array(
  fc.record({
    doing: fc.constantFrom<Doing[]>(...doings),
    who: fc.constantFrom('anna', 'bram'),
    at: fc.integer({ min: 0, max: 60 }).map(minute),
  }),
  { maxLength: 25 },
);

type Happening = { doing: Doing; who: string; at: Date };

const happen = async (storage: Storage, seen: Handoff, happening: Happening): Promise<unknown> => {
  const { doing, who, at } = happening;
  const { id: handoffId, libraryId, conversationId } = seen;
  const staff = { id: who, libraryId, name: who, role: 'staff' } as const;
  switch (doing) {
    case 'say':
      return storage.inbox.storeOnce(message(`om ${at.getTime()}`, { receivedAt: at }));
    case 'say-again':
      return storage.inbox.storeOnce(message('medewerker', { receivedAt: at }));
    case 'answer': {
      const waiting = await storage.turns.nextWaiting(conversationId);
      return waiting && storage.turns.commitTurn(answer(waiting, { at }));
    }
    case 'claim':
      return claim(storage, seen, who);
    case 'release': {
      const now = await handoffNow(storage, seen);
      if (now.state !== 'assigned') return undefined;
      return storage.handoffs.carryOut(moveOf(now, 'release', at, who), { assignTo: null });
    }
    case 'reply':
      return storage.desk.reply({ libraryId, handoffId, staff, text: redacted(who), at });
  }
};

const isInOrder = (said: readonly Activity[]): boolean =>
  said.every(({ seq, at }, i) => seq === i + 1 && at >= (said[i - 1]?.at ?? ''));

test('keeps every transcript gapless and in order of time, whatever happens at once', async () => {
  await fc.assert(
    fc.asyncProperty(happenings, async (list) => {
      const dataDir = await makeDataDir();
      const storage = await openStorage({ dataDir, announcements: new Announcements() });
      onTestFinished(() => storage.close());
      const handoff = await queueUp(storage);
      const done = await Promise.all(list.map((it) => happen(storage, handoff, it)));
      const said = await storage.feed.after(handoff.conversationId, 0);
      expect(isInOrder(said)).toBe(true);
      const replied = done.filter((it) => typeof it === 'object' && it && 'staffId' in it);
      expect(said.filter(({ author }) => author === 'staff')).toHaveLength(replied.length);
      const answered = done.filter((it) => it === 'committed').length;
      expect(said.filter(({ author }) => author === 'bot')).toHaveLength(1 + answered);
    }),
    { numRuns: 30 },
  );
});
