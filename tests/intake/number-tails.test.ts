import { describe, expect, it } from 'vitest';
import { RawText, type Inbound } from '../../src/conversation/index.ts';
import { makeReceive, type InboxStore } from '../../src/intake/index.ts';
import { NumberTails } from '../../src/intake/number-tails.ts';
import { redact, type NumberTail } from '../../src/privacy/index.ts';
import { readContact, sealContact } from './fake-privacy.ts';

const start = new Date('2026-03-02T09:00:00.000Z');
const after = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);
const tail = (): NumberTail => redact(new RawText('nummer 12345')).tail!;

/** Lets messages in at given seconds; returns what reached the store. */
const receiveAll = async (
  messages: readonly { at: number; text: string; conversation?: string; fails?: boolean }[],
): Promise<string[]> => {
  const stored: string[] = [];
  let now = start;
  let fails = false;
  const store: InboxStore = {
    expectationOf: () => Promise.resolve(undefined),
    storeOnce: ({ shown = '' }) => {
      if (fails) return Promise.reject(new Error('the disk is full'));
      stored.push(shown);
      return Promise.resolve({ conversationId: 'c', inboxId: 'i', duplicate: false });
    },
  };
  const receive = makeReceive({
    ...{ store, redact, readContact, sealContact, keepContactsDays: 28 },
    clock: () => now,
    foresee: () => undefined,
    logger: { error: () => undefined },
  });
  for (const [
    index,
    { at, text, conversation = 'one', fails: failing = false },
  ] of messages.entries()) {
    now = after(at);
    fails = failing;
    const inbound: Inbound = {
      ...{ channel: 'web-chat', libraryId: 'a', conversationKey: conversation, userKey: 'u' },
      messageKey: `message ${index}`,
      content: { kind: 'text', text: new RawText(text) },
    };
    await receive(inbound).catch(() => undefined);
  }
  return stored;
};

describe('a number that is told in two messages', () => {
  it('is masked when the second comes soon', async () => {
    expect(
      await receiveAll([
        { at: 0, text: 'mijn nummer 12345' },
        { at: 30, text: '6782' },
      ]),
    ).toEqual(['mijn nummer 12345', '[BSN]']);
  });

  it('is forgotten after two minutes', async () => {
    expect(
      await receiveAll([
        { at: 0, text: 'mijn nummer 12345' },
        { at: 121, text: '6782' },
      ]),
    ).toEqual(['mijn nummer 12345', '6782']);
  });

  it('is not put together from two conversations', async () => {
    expect(
      await receiveAll([
        { at: 0, text: 'mijn nummer 12345' },
        { at: 1, text: '6782', conversation: 'two' },
      ]),
    ).toEqual(['mijn nummer 12345', '6782']);
  });

  it('is masked when the second could not be stored and comes once more', async () => {
    expect(
      await receiveAll([
        { at: 0, text: 'mijn nummer 12345' },
        { at: 1, text: '6782', fails: true },
        { at: 2, text: '6782' },
      ]),
    ).toEqual(['mijn nummer 12345', '[BSN]']);
  });
});

describe('the memory for it', () => {
  it('gives what it kept once', () => {
    const tails = new NumberTails();
    tails.keep('a', tail(), start);
    expect(tails.take('a', start)).toBeDefined();
    expect(tails.take('a', start)).toBeUndefined();
  });

  it('holds no more than a few thousand conversations, and none that is over', () => {
    const tails = new NumberTails();
    for (let count = 0; count < 6_000; count += 1) tails.keep(`of ${count}`, tail(), start);
    expect(tails.size).toBeLessThanOrEqual(5_000);
    tails.keep('later', tail(), after(200));
    expect(tails.size).toBe(1);
  });
});
