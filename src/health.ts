import { statfs } from 'node:fs/promises';
import type { Assistant } from './app.ts';
import type { Housekeeping } from './housekeeping.ts';
import { indexMadeAt, type Knowledge } from './knowledge/index.ts';
import type { Clock } from './runtime/index.ts';
import type { Storage } from './storage/index.ts';
import type { HealthPart, PartHealth } from './web/index.ts';

const megabyte = 1024 * 1024;
const littleMegabytes = 1024;
const tooLittleMegabytes = 100;
const longWaitSeconds = 60;
/** Three times it did not come round. */
const longWithoutTidyingSeconds = 30 * 60;
const mistakesShown = 10;
/** Every file of the knowledge base is read for it. */
const keepKnowledgeMs = 10_000;

/** Citizens are answered from memory whatever the files are, and whoever looks at them takes long. */
const atWorstDegraded = { atWorst: 'degraded' } as const;

/** What health looks at. */
interface HealthParts {
  readonly assistant: Pick<Assistant, 'storage' | 'knowledge' | 'clock'>;
  readonly housekeeping: Pick<Housekeeping, 'state'>;
  readonly dataDir: string;
  /** Bytes that this user may still write; asked of the system where absent. */
  readonly freeBytes?: (folder: string) => Promise<number>;
}

/** Everything that must work before citizens can be answered, and what somebody should look at. */
export const healthParts = ({
  assistant: { storage, knowledge, clock },
  housekeeping,
  dataDir,
  freeBytes = askSystem,
}: HealthParts): readonly HealthPart[] => [
  { name: 'database', check: () => checkDatabase(storage) },
  { name: 'disk', check: async () => judgeDisk(await freeBytes(dataDir), dataDir) },
  { name: 'model', check: () => checkModel(knowledge) },
  {
    name: 'search-index',
    check: () => checkIndex(knowledge, dataDir, clock),
    ...atWorstDegraded,
    keepMs: keepKnowledgeMs,
  },
  {
    name: 'knowledge-base',
    check: () => checkArticles(knowledge),
    ...atWorstDegraded,
    keepMs: keepKnowledgeMs,
  },
  { name: 'inbox', check: () => checkInbox(storage, clock), ...atWorstDegraded },
  { name: 'housekeeping', check: () => judgeHousekeeping(housekeeping), ...atWorstDegraded },
];

const askSystem = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

const checkDatabase = async (storage: Storage): Promise<PartHealth> => {
  const begun = performance.now();
  await storage.ping();
  await storage.checkWriting();
  return { state: 'ready', facts: { milliseconds: Math.round(performance.now() - begun) } };
};

const judgeDisk = (free: number, dataDir: string): PartHealth => {
  const freeMegabytes = Math.floor(free / megabyte);
  const facts = { freeMegabytes };
  if (freeMegabytes >= littleMegabytes) return { state: 'ready', facts };
  const why = `The disk of ${dataDir} has ${freeMegabytes} MB left: make room on it. When it is full no message is taken in.`;
  return { state: freeMegabytes < tooLittleMegabytes ? 'not-ready' : 'degraded', why, facts };
};

const checkModel = async (knowledge: Knowledge): Promise<PartHealth> => {
  const begun = performance.now();
  try {
    await knowledge.checkModel();
  } catch (thrown) {
    const why = `The embedding model gives no vector: start the assistant again; it says what is wrong with the files.`;
    throw new Error(why, { cause: thrown });
  }
  return { state: 'ready', facts: { milliseconds: Math.round(performance.now() - begun) } };
};

const checkIndex = async (
  knowledge: Knowledge,
  dataDir: string,
  clock: Clock,
): Promise<PartHealth> => {
  const { articles, changed } = await knowledge.state();
  const madeAt = await indexMadeAt(dataDir);
  const facts = {
    articles,
    fits: changed.length === 0,
    ...(madeAt && { ageSeconds: ageInSeconds(madeAt, clock) }),
  };
  if (articles === 0)
    return {
      state: 'not-ready',
      why: 'No article is served: check OMDEHOEK_KNOWLEDGE_DIR, then npm run kb -- build.',
      facts,
    };
  return changed.length === 0
    ? { state: 'ready', facts }
    : {
        state: 'degraded',
        why: `${changed.length} files are other than those that are answered from, ${changed[0] ?? ''} first: npm run kb -- build takes them up.`,
        facts,
      };
};

const checkArticles = async (knowledge: Knowledge): Promise<PartHealth> => {
  const { mistakes } = await knowledge.state();
  if (mistakes.length === 0) return { state: 'ready' };
  const shown = mistakes.slice(0, mistakesShown).join('\n');
  const why = `The last good version answers until these are mended:\n${shown}`;
  return { state: 'degraded', why, facts: { mistakes: mistakes.length } };
};

const checkInbox = async (storage: Storage, clock: Clock): Promise<PartHealth> => {
  const oldest = await storage.oldestWaiting();
  const oldestSeconds = oldest === undefined ? 0 : ageInSeconds(oldest, clock);
  const facts = { oldestSeconds };
  if (oldestSeconds <= longWaitSeconds) return { state: 'ready', facts };
  const why = `A message has waited ${oldestSeconds} seconds for its answer: the log says why ("turns wait").`;
  return { state: 'degraded', why, facts };
};

const judgeHousekeeping = (housekeeping: Pick<Housekeeping, 'state'>): PartHealth => {
  const { secondsSince, why } = housekeeping.state();
  const facts = secondsSince === undefined ? {} : { secondsSince };
  if (why !== undefined) return { state: 'degraded', why, facts };
  if ((secondsSince ?? 0) <= longWithoutTidyingSeconds) return { state: 'ready', facts };
  return {
    state: 'degraded',
    why: 'Nothing was tidied up for half an hour: conversations are kept longer than promised. The log says why.',
    facts,
  };
};

/** The clock may have been set back meanwhile: nothing is younger than nothing. */
const ageInSeconds = (at: Date, clock: Clock): number =>
  Math.max(0, Math.round((clock().getTime() - at.getTime()) / 1000));
