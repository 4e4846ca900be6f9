import { expect, onTestFinished, test } from 'vitest';
import type { TurnCommit } from '../../src/bot/index.ts';
import { forgetWhatIsOver } from '../../src/privacy/index.ts';
import { Announcements } from '../../src/runtime/index.ts';
import { openStorage } from '../../src/storage/index.ts';
import {
  botSays,
  chat,
  claim,
  message,
  minute,
  queueUp,
  redacted,
} from '../contracts/storage/samples.ts';
import { bytesIn, makeDataDir } from './data-dir.ts';

const open = async (dataDir: string) => {
  const storage = await openStorage({ dataDir, announcements: new Announcements() });
  onTestFinished(() => storage.close());
  return storage;
};

/** Stands for whatever a citizen or an employee wrote. */
const words = /kwetsbaar/;

const inTask: Partial<TurnCommit> = {
  dialog: {
    dialog: 'ido-zoeken',
    version: 1,
    step: 'plaats',
    slots: { plaats: 'kwetsbaar dorp' },
    trail: [],
    misses: 0,
  },
  replies: [botSays('over uw kwetsbaar punt')],
};

test('leaves no word of an erased conversation in any file of the database', async () => {
  const dataDir = await makeDataDir();
  const storage = await open(dataDir);
  for (let i = 0; i < 60; i += 1) {
    await chat(
      storage,
      message(`kwetsbaar verhaal ${i} ${'lang '.repeat(5 * i)}`, { messageKey: `k${i}` }),
      inTask,
    );
    await chat(storage, message(`buur ${i}`, { conversationKey: `thread-${i % 7}-b` }));
  }
  const handoff = await claim(
    storage,
    await queueUp(storage, message('medewerker'), {
      summary: {
        reason: 'citizen-asked',
        language: 'nl',
        question: redacted('mijn kwetsbaar verhaal'),
        articles: ['kwetsbaar'],
        tasks: [],
      },
    }),
  );
  const staff = { id: 'staff-1', libraryId: 'library-a', name: 'Anna', role: 'staff' } as const;
  await storage.desk.reply({
    libraryId: 'library-a',
    handoffId: handoff.id,
    staff,
    text: redacted('uw kwetsbaar verhaal'),
    at: minute(3),
  });
  expect(await bytesIn(dataDir)).toMatch(words);
  await chat(storage, message('wis mijn gegevens'), { erase: true });
  expect(await bytesIn(dataDir)).not.toMatch(words);
  expect(await bytesIn(dataDir)).toMatch(/buur 59/);
});

test('leaves no contact details in any file of the database when their days are over', async () => {
  const dataDir = await makeDataDir();
  const storage = await open(dataDir);
  await storage.inbox.storeOnce(
    message('•••', {
      content: { kind: 'contact', sealedContactId: 'c' },
      contact: { id: 'c', kind: 'phone', sealed: 'kwetsbaar', deleteAfter: minute(9) },
    }),
  );
  expect(await bytesIn(dataDir)).toMatch(words);
  await storage.retention.forgetSome('contacts', minute(9));
  await storage.retention.forgetErased();
  expect(await bytesIn(dataDir)).not.toMatch(words);
});

test('keeps of a message that had its turn no second copy beside the transcript', async () => {
  const dataDir = await makeDataDir();
  const storage = await open(dataDir);
  await chat(
    storage,
    message('zonder transcript: kwetsbaar', { shown: redacted('•••'), messageKey: 'k' }),
    {
      facts: { outcome: 'chatter', language: 'nl' },
    },
  );
  await storage.close();
  expect(await bytesIn(dataDir)).not.toMatch(words);
});

test('leaves no word in any file of the database when its days are over, nor whose it was', async () => {
  const dataDir = await makeDataDir();
  const storage = await open(dataDir);
  for (let i = 0; i < 60; i += 1) {
    const said = message(`kwetsbaar verhaal ${i} ${'lang '.repeat(5 * i)}`, {
      conversationKey: `kwetsbaar-${i}`,
      userKey: `kwetsbaar-${i}`,
      messageKey: `k${i}`,
    });
    await chat(storage, said, inTask);
  }
  await chat(storage, message('buur', { receivedAt: minute(99) }), { at: minute(99) });
  expect(await bytesIn(dataDir)).toMatch(words);
  await forgetWhatIsOver({
    store: storage.retention,
    days: { conversations: 0, handoffs: 0, feedback: 0, counts: 1 },
    now: minute(9),
    mayGoOn: () => Promise.resolve(true),
  });
  expect(await bytesIn(dataDir)).not.toMatch(words);
  expect(await bytesIn(dataDir)).toMatch(/buur/);
});
