import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeInboxRunner, type TurnCommit, type WaitingTurn } from '../../src/bot/index.ts';
import type { TurnParts } from '../../src/bot/turn-draft.ts';
import type { TurnStore } from '../../src/bot/turn-store.ts';
import { RawText } from '../../src/conversation/index.ts';
import { makeDialogs } from '../../src/dialogs/index.ts';
import { redact } from '../../src/privacy/index.ts';
import { openLibraries } from '../../src/referral/index.ts';
import { Announcements, makeInTurn, newId, StorageTrouble } from '../../src/runtime/index.ts';
import { known } from '../dialogs/known-facts.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const libraries = openLibraries('public-libraries');
const broken = (): never => {
  throw new Error('broken');
};

const waitingTurn = (text: string): WaitingTurn => ({
  inboxId: text,
  content: { kind: 'text', ...redact(new RawText(text)) },
  receivedAt: '2026-11-24T09:00:00.000Z',
  conversation: {
    id: 'c1',
    libraryId: 'voorbeeldstad',
    channel: 'web-chat',
    version: 0,
    welcomed: true,
    language: { posterior: {}, chosen: 'nl' },
    episode: { id: 'e1', startedAt: '2026-11-24T09:00:00.000Z' },
    waitingInQueue: 0,
    lastChoices: [],
    turns: [],
  },
});

/** A runner over messages of one conversation; `commit` may throw what a database throws. */
const start = async (
  texts: readonly string[],
  commit: (turn: TurnCommit) => void = () => undefined,
) => {
  const waiting = texts.map(waitingTurn);
  const committed: TurnCommit[] = [];
  const complaints: string[] = [];
  const store: Pick<TurnStore, 'waitingConversations' | 'nextWaiting' | 'commitTurn'> = {
    waitingConversations: () => Promise.resolve(['c1']),
    nextWaiting: () => Promise.resolve(waiting[0]),
    commitTurn: vi.fn((turn: TurnCommit) => {
      commit(turn);
      committed.push(turn);
      waiting.shift();
      return Promise.resolve('committed' as const);
    }),
  };
  const logger = {
    error: (_: object, line: string) => complaints.push(line),
    debug: () => undefined,
  } as unknown as TurnParts['logger'];
  const told = { lastTold: broken, keptOf: broken, taskUnder: broken };
  const runner = makeInboxRunner({
    store: { ...store, ...told },
    turnParts: {
      knowledge: {
        ...{ foresee: broken, decide: broken, judgePersonBound: broken, answer: broken },
        ...{ title: broken, organisation: broken, words: broken, phones: broken },
        ...{ reload: broken, state: broken, checkModel: broken, close: broken },
        fillInFacts: broken,
      },
      dialogs: makeDialogs({ libraries, keepContactsDays: 28, known }),
      ...{ libraries, told, newId, logger, keepConversationsDays: 28 },
      ...{ wrongCodes: () => 0, publicUrl: 'https://omdehoek.nl' },
    },
    inTurn: makeInTurn(),
    announcements: new Announcements(),
    clock: () => new Date('2026-11-24T09:00:00Z'),
    logger,
  });
  await runner.start();
  const textsSaid = () => committed.flatMap(({ replies }) => replies.map(({ text }) => text));
  return { runner, committed, complaints, textsSaid, commits: store.commitTurn };
};

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

it('a step that throws: the citizen hears once that it is us, with places and hours, and the operator what', async () => {
  const { committed, complaints, textsSaid, runner } = await start(['hoe werkt de berichtenbox']);
  await seconds(600);
  expect(committed.map(({ facts }) => facts.outcome)).toEqual(['failed']);
  const [text = ''] = textsSaid();
  expect(text).toMatch(/^Er ging bij ons iets mis\. Dat ligt niet aan u\./u);
  expect(text).toMatch(/0800 1508/u);
  expect(text).toMatch(
    /- \*\*Bibliotheek Centrum\*\*, Voorbeeldplein 1, Voorbeeldstad, maandag 13\.00–17\.00 uur;/u,
  );
  expect(complaints).toEqual([expect.stringMatching(/^a turn failed: the citizen heard/u)]);
  await runner.stop();
});

it('takes a turn again that storage could not keep, for as long as that takes, and blames no message', async () => {
  let away = true;
  const { commits, committed, complaints, runner } = await start(['hallo'], () => {
    if (away) throw new StorageTrouble('full', 'The disk is full.');
  });
  await seconds(120);
  const tries = vi.mocked(commits).mock.calls.length;
  expect(tries).toBeGreaterThan(10);
  expect(tries).toBeLessThan(30);
  // Storage tells the operator itself.
  expect(complaints).toEqual([]);
  away = false;
  await seconds(10);
  expect(committed.map(({ facts }) => facts.outcome)).toEqual(['chatter']);
  await runner.stop();
});

it('gives a message up that can never be committed as its turn decides, and goes on with the next', async () => {
  const { committed, complaints, textsSaid, runner } = await start(
    ['hallo', 'dank u wel'],
    (turn) => {
      if (turn.waiting.inboxId === 'hallo' && turn.facts.outcome !== 'failed')
        throw new Error('violates a constraint');
    },
  );
  await seconds(60);
  expect(committed.map(({ waiting, facts }) => [waiting.inboxId, facts.outcome])).toEqual([
    ['hallo', 'failed'],
    ['dank u wel', 'chatter'],
  ]);
  expect(textsSaid()[0]).toMatch(/Er ging bij ons iets mis/u);
  expect(complaints).toEqual([
    ...new Array<string>(3).fill('turns wait; trying again'),
    expect.stringMatching(/^a turn is given up: the citizen hears that it is us/u) as string,
  ]);
  await runner.stop();
});

it('does not try a message endlessly that can never be committed at all', async () => {
  const { commits, runner } = await start(['hallo'], () => {
    throw new Error('violates a constraint');
  });
  await seconds(3600);
  // The pause grows to a minute.
  expect(vi.mocked(commits).mock.calls.length).toBeLessThan(70);
  await runner.stop();
  await seconds(3600);
  expect(vi.mocked(commits).mock.calls.length).toBeLessThan(70);
});
