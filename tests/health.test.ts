import { expect, it } from 'vitest';
import { healthParts } from '../src/health.ts';
import type { HousekeepingState } from '../src/housekeeping.ts';
import type { Knowledge, KnowledgeState } from '../src/knowledge/index.ts';
import type { Storage } from '../src/storage/index.ts';
import type { PartHealth } from '../src/web/index.ts';

const now = new Date('2026-11-24T10:00:00Z');
const megabyte = 1024 * 1024;

/** What is otherwise than in an installation where all is well. */
interface Otherwise {
  readonly storage?: Partial<Storage>;
  readonly knowledge?: Partial<KnowledgeState>;
  readonly checkModel?: () => Promise<void>;
  readonly freeMegabytes?: number;
  readonly housekeeping?: Partial<HousekeepingState>;
}

const fine = () => Promise.resolve();

/** Checks the part of that name. */
const check = async (name: string, otherwise: Otherwise = {}): Promise<PartHealth> => {
  const storage: Partial<Storage> = {
    ping: fine,
    checkWriting: fine,
    oldestWaiting: () => Promise.resolve(undefined),
    ...otherwise.storage,
  };
  const knowledge: Partial<Knowledge> = {
    checkModel: otherwise.checkModel ?? fine,
    state: () =>
      Promise.resolve({ articles: 9, changed: [], mistakes: [], ...otherwise.knowledge }),
  };
  const parts = healthParts({
    assistant: {
      storage: storage as Storage,
      knowledge: knowledge as Knowledge,
      clock: () => now,
    },
    housekeeping: { state: () => ({ secondsSince: 3, why: undefined, ...otherwise.housekeeping }) },
    dataDir: '/data/of/ours',
    freeBytes: () => Promise.resolve((otherwise.freeMegabytes ?? 9_000) * megabyte),
  });
  const part = parts.find((one) => one.name === name);
  if (!part) throw new Error(`there is no part ${name}`);
  return part.check();
};

const names = [
  'database',
  'disk',
  'model',
  'search-index',
  'knowledge-base',
  'inbox',
  'housekeeping',
];

it.each(names)('%s is ready when all is well, and needs no words', async (name) => {
  const { state, why } = await check(name);
  expect([state, why]).toEqual(['ready', undefined]);
});

it.each([
  ['ping', { ping: () => Promise.reject(new Error('does not answer: check PostgreSQL')) }],
  ['checkWriting', { checkWriting: () => Promise.reject(new Error('is locked: stop the backup')) }],
])('a database that fails at %s is not ready, in the words of storage', async (_, storage) => {
  await expect(check('database', { storage })).rejects.toThrow(
    /: (check PostgreSQL|stop the backup)/u,
  );
});

it.each([
  [1024, 'ready'],
  [1023, 'degraded'],
  [100, 'degraded'],
  [99, 'not-ready'],
  [0, 'not-ready'],
])('a disk with %i MB left is %s', async (freeMegabytes, state) => {
  const health = await check('disk', { freeMegabytes });
  expect(health).toMatchObject({ state, facts: { freeMegabytes } });
  if (state === 'ready') return;
  expect(health.why).toBe(
    `The disk of /data/of/ours has ${freeMegabytes} MB left: make room on it. When it is full no message is taken in.`,
  );
});

it('asks the system how much room there is', async () => {
  const parts = healthParts({
    assistant: {} as never,
    housekeeping: { state: () => ({ secondsSince: 1, why: undefined }) },
    dataDir: '.',
  });
  const health = await parts.find(({ name }) => name === 'disk')?.check();
  expect(health?.facts?.['freeMegabytes']).toBeGreaterThan(0);
});

it('a model that gives no vector is not ready, and its own words stay out', async () => {
  const checkModel = () => Promise.reject(new Error('onnx: /home/secret'));
  await expect(check('model', { checkModel })).rejects.toThrow(
    /^The embedding model gives no vector: start the assistant again/u,
  );
});

it('an index without articles is not ready; one that is older than the articles is degraded', async () => {
  expect(await check('search-index', { knowledge: { articles: 0 } })).toMatchObject({
    state: 'not-ready',
    why: expect.stringMatching(/OMDEHOEK_KNOWLEDGE_DIR/u) as string,
  });
  const changed = ['articles/digid/nl/brief.md', 'facts.yml'];
  expect(await check('search-index', { knowledge: { changed } })).toEqual({
    state: 'degraded',
    why: '2 files are other than those that are answered from, articles/digid/nl/brief.md first: npm run kb -- build takes them up.',
    facts: { articles: 9, fits: false },
  });
});

it('a broken article is named by file and line, at most ten of them, and degrades only', async () => {
  const mistakes = Array.from({ length: 12 }, (_, i) => `brief.md:${i + 1} status: must be draft`);
  const health = await check('knowledge-base', { knowledge: { mistakes } });
  expect(health).toMatchObject({ state: 'degraded', facts: { mistakes: 12 } });
  expect(health.why).toMatch(
    /^The last good version answers until these are mended:\nbrief\.md:1 /u,
  );
  expect(health.why).toContain('brief.md:10 ');
  expect(health.why).not.toContain('brief.md:11 ');
});

it.each([
  [60, 'ready'],
  [61, 'degraded'],
  [-86_400, 'ready'],
])(
  'a message that waits for %i seconds makes the inbox %s, and has no negative age',
  async (seconds, state) => {
    const oldest = new Date(now.getTime() - seconds * 1000);
    const health = await check('inbox', {
      storage: { oldestWaiting: () => Promise.resolve(oldest) },
    });
    expect(health).toMatchObject({ state, facts: { oldestSeconds: Math.max(0, seconds) } });
  },
);

const times: readonly (readonly [string, Partial<HousekeepingState>, string])[] = [
  ['that has just begun', { secondsSince: undefined }, 'ready'],
  ['of half an hour ago', { secondsSince: 1800 }, 'ready'],
  ['of longer ago', { secondsSince: 1801 }, 'degraded'],
  ['that doubts the clock', { why: 'The clock says 2099.' }, 'degraded'],
];

it.each(times)('housekeeping %s is as it should be told', async (_, housekeeping, state) => {
  const health = await check('housekeeping', { housekeeping });
  expect(health.state).toBe(state);
  if (housekeeping.why) expect(health.why).toBe(housekeeping.why);
});
