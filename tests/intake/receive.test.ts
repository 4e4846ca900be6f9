import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { RawText, type Expectation, type Inbound } from '../../src/conversation/index.ts';
import {
  cutMark,
  longestText,
  makeReceive,
  notKeptMark,
  type InboxStore,
  type NewMessage,
  type Receipt,
} from '../../src/intake/index.ts';
import type { Redaction } from '../../src/privacy/index.ts';
import { readContact, redact, sealContact } from './fake-privacy.ts';

const now = new Date('2026-03-02T09:00:00.000Z');
const receipt: Receipt = { conversationId: 'c', inboxId: 'i', duplicate: false };

const inbound = (content: Inbound['content']): Inbound => ({
  channel: 'web-chat',
  libraryId: 'library-a',
  conversationKey: 'thread-1',
  userKey: 'citizen-1',
  messageKey: 'message-1',
  content,
  uiLanguage: 'tr',
  clientActivityId: 'client-1',
});

const words = (text: string): Inbound['content'] => ({ kind: 'text', text: new RawText(text) });

const digestOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

const usualParts = {
  redact,
  readContact,
  sealContact,
  foresee: () => undefined,
  clock: () => now,
  keepContactsDays: 28,
  logger: { error: () => undefined },
};

/** Lets a message in; returns what reached the store. */
const receive = async (
  content: Inbound['content'],
  expects?: Expectation,
): Promise<NewMessage | undefined> => {
  let stored: NewMessage | undefined;
  const store: InboxStore = {
    expectationOf: () => Promise.resolve(expects),
    storeOnce: (message) => {
      stored = message;
      return Promise.resolve(receipt);
    },
  };
  const parts = { ...usualParts, store };
  expect(await makeReceive(parts)(inbound(content))).toBe(receipt);
  return stored;
};

test('masks a text before it reaches the store, and passes on what belongs to it', async () => {
  expect(await receive(words('mijn bsn is 123456782'))).toEqual({
    ...inbound(words('')),
    messageKey: digestOf('message-1'),
    content: {
      kind: 'text',
      text: 'mijn bsn is [BSN]',
      findings: ['bsn'],
      nothingLeft: false,
    },
    shown: 'mijn bsn is [BSN]',
    receivedAt: now,
  });
});

test('tells that nothing is left after masking', async () => {
  expect(await receive(words('123456782'))).toMatchObject({
    content: { text: '[BSN]', nothingLeft: true },
  });
});

test('masks the label of a choice and keeps its id', async () => {
  const label = new RawText('kies 123456782');
  expect(await receive({ kind: 'choice', id: 'step:ja', label })).toMatchObject({
    content: { kind: 'choice', id: 'step:ja', label: 'kies [BSN]' },
    shown: 'kies [BSN]',
  });
});

test('takes a button with a number in its id for the words on it', async () => {
  const label = new RawText('kies');
  const stored = await receive({ kind: 'choice', id: 'step:123456782', label });
  expect(stored).toMatchObject({ content: { kind: 'text', text: 'kies' }, shown: 'kies' });
  expect(JSON.stringify(stored)).not.toContain('123456782');
});

test('seals the contact details that a step asked for, and shows a mask', async () => {
  const stored = await receive(words('bel 0612345678'), 'contact');
  expect(stored).toMatchObject({
    content: { kind: 'contact', sealedContactId: stored?.contact?.id },
    shown: notKeptMark,
    contact: {
      kind: 'phone',
      sealed: 'sealed phone of 10 digits',
      deleteAfter: new Date('2026-03-30T09:00:00.000Z'),
    },
  });
  expect(JSON.stringify(stored)).not.toContain('0612345678');
});

test.each(['stop', 'medewerker', 'terug', 'waarom wilt u dat weten'])(
  'lets "%s" through where contact details were asked for',
  async (typed) => {
    const stored = await receive(words(typed), 'contact');
    expect(stored).toMatchObject({ content: { kind: 'text', text: typed }, shown: typed });
    expect(stored).not.toHaveProperty('contact');
  },
);

test('seals nothing that was not asked for', async () => {
  expect(await receive(words('0612345678'))).not.toHaveProperty('contact');
});

test('keeps of a transient text what kinds of data were in it, and not a word', async () => {
  expect(await receive(words('Betaal met 123456782'), 'transient')).toMatchObject({
    content: { kind: 'text', text: notKeptMark, findings: ['bsn'], nothingLeft: false },
    shown: notKeptMark,
  });
});

test('keeps the beginning of a text that is too long, and tells the turn', async () => {
  const stored = await receive(words('a'.repeat(longestText + 1)));
  expect(stored?.content).toMatchObject({ text: 'a'.repeat(longestText) + cutMark, cut: true });
  expect(stored?.shown).toHaveLength(longestText + cutMark.length);
});

test('keeps a text of just the longest length whole', async () => {
  const { content } = (await receive(words('a'.repeat(longestText)))) ?? {};
  expect(content).toMatchObject({ text: 'a'.repeat(longestText) });
  expect(content).not.toHaveProperty('cut');
});

test('cuts after masking, so that half a number does not slip through', async () => {
  const stored = await receive(words(`${'a'.repeat(longestText - 4)}123456782`));
  expect(stored?.shown).not.toMatch(/\d/);
});

test('does not cut an emoji in half', async () => {
  const stored = await receive(words(`${'a'.repeat(longestText - 1)}😀 en meer`));
  expect(stored?.shown?.isWellFormed()).toBe(true);
});

test.each([
  ['photo', '[foto]'],
  ['voice', '[spraakbericht]'],
  ['file', '[bestand]'],
  ['location', '[locatie]'],
  ['other', '[bijlage]'],
] as const)('shows %s, which we cannot carry, as %s', async (what, shown) => {
  expect(await receive({ kind: 'unsupported', what })).toMatchObject({
    content: { kind: 'unsupported', what },
    shown,
  });
});

test('shows nothing in the transcript for the opening of a chat', async () => {
  const stored = await receive({ kind: 'joined' });
  expect(stored).toMatchObject({ content: { kind: 'joined' } });
  expect(stored).not.toHaveProperty('shown');
});

test('does not acknowledge what could not be stored', async () => {
  const store: InboxStore = {
    expectationOf: () => Promise.resolve(undefined),
    storeOnce: () => Promise.reject(new Error('disk full')),
  };
  const parts = { ...usualParts, store };
  await expect(makeReceive(parts)(inbound(words('hallo')))).rejects.toThrow('disk full');
});

test('logs the kind of a detector that failed, and nothing of the text', async () => {
  const error = vi.fn();
  const store: InboxStore = {
    expectationOf: () => Promise.resolve(undefined),
    storeOnce: () => Promise.resolve(receipt),
  };
  const failing = (raw: RawText): Redaction => ({ ...redact(raw), failedDetector: 'iban' });
  const parts = { ...usualParts, store, redact: failing, logger: { error } };
  await makeReceive(parts)(inbound(words('hallo Hendrikus')));
  expect(error.mock.calls).toEqual([[{ failedDetector: 'iban' }, 'a detector failed']]);
});

test('tells the masked words of a question before they are stored, and of nothing else', async () => {
  const told: string[] = [];
  const store: InboxStore = {
    expectationOf: () => Promise.resolve(undefined),
    storeOnce: () => {
      told.push('stored');
      return Promise.resolve(receipt);
    },
  };
  const parts = { ...usualParts, store, foresee: (text: string) => told.push(text) };
  await makeReceive(parts)(inbound(words('ik ben 123456782')));
  await makeReceive(parts)(inbound({ kind: 'joined' }));
  await makeReceive(parts)(inbound({ kind: 'choice', id: 'step:ja', label: new RawText('ja') }));
  expect(told).toEqual(['ik ben [BSN]', 'stored', 'stored', 'stored']);
});

test('lets no number reach the store, whatever stands around it and whatever was asked', async () => {
  const around = fc.string({ unit: 'grapheme' }).filter((text) => !/\d/.test(text));
  const asked = fc.constantFrom<(Expectation | undefined)[]>(undefined, 'contact', 'transient');
  await fc.assert(
    fc.asyncProperty(around, around, asked, async (before, after, expects) => {
      const stored = await receive(words(`${before}123456782${after}`), expects);
      expect(JSON.stringify(stored)).not.toContain('123456782');
    }),
  );
});
