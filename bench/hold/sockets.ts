import { setTimeout as wait } from 'node:timers/promises';
import { freshDataDir } from '../../tests/knowledge-index.ts';
import { startProcess, type ServerProcess } from '../../tests/e2e/server-process.ts';
import { withCpuUse } from '../load/cpu.ts';
import { newTexts } from '../load/questions.ts';
import { countEach, spreadOf, type Spread } from '../statistics.ts';
import { gatherCitizens, untilAnswered, type Citizen } from './citizen.ts';
import { watchMemory, type MemoryCourse } from './memory-slope.ts';
import { manyVisitors } from './settings.ts';

/** How many are there, how fast they ask together, and for how long. */
export interface SocketsSize {
  readonly sockets: number;
  readonly perSecond: number;
  readonly seconds: number;
  /** Asked before anything is measured. */
  readonly warmingTurns: number;
}

/** How the assistant held with many sockets open. */
export interface SocketsResult {
  readonly size: SocketsSize;
  readonly turns: number;
  /** Messages without a reply, half a minute after the last. */
  readonly unanswered: number;
  /** Replies that no message was waiting for. */
  readonly repliesTwice: number;
  /** What the door or the line said no with, and how often. */
  readonly errors: Readonly<Record<string, number>>;
  readonly socketsClosed: number;
  /** From when it was time to ask until the reply was there, in milliseconds. */
  readonly asked: Spread;
  /** From when the door had the message until the reply was there. */
  readonly acknowledged: Spread;
  readonly memory: MemoryCourse;
  /** Cores that other programs kept busy meanwhile; absent where the machine does not tell. */
  readonly othersCores: number | undefined;
}

type Progress = (line: string) => void;

const lookEveryMs = 5000;
const answeredWithinMs = 30_000;

/** Opens sockets, lets their citizens ask at a steady pace whatever comes back, and looks on. */
export const holdSockets = async (size: SocketsSize, say: Progress): Promise<SocketsResult> => {
  const { dataDir, remove } = freshDataDir();
  const server = await startProcess(dataDir, manyVisitors);
  try {
    return await measure(server, size, say);
  } finally {
    await server.kill('SIGKILL');
    remove();
  }
};

const measure = async (
  server: ServerProcess,
  size: SocketsSize,
  say: Progress,
): Promise<SocketsResult> => {
  const citizens = await gatherCitizens(server.url, size.sockets);
  say(`${citizens.length} sockets are open`);
  const texts = newTexts();
  await warm(citizens, texts, size.warmingTurns);
  const before = new Map(citizens.map((citizen) => [citizen, citizen.asked.length]));
  const memory = watchMemory(server.pid, Math.min(lookEveryMs, (1000 * size.seconds) / 10));
  const begun = performance.now();
  const { result: errors, cpu } = await withCpuUse(server.pid, () =>
    askOn(citizens, texts, { ...size, say }),
  );
  const othersCores = cpu && cpu.othersMs / (performance.now() - begun);
  const course = memory.stop();
  await untilAnswered(citizens, answeredWithinMs);
  for (const citizen of citizens) citizen.leave();
  const asked = citizens.flatMap((citizen) => citizen.asked.slice(before.get(citizen)));
  const replied = asked.filter(({ repliedAt }) => repliedAt !== undefined);
  return {
    size,
    turns: asked.length,
    unanswered: asked.length - replied.length,
    repliesTwice: citizens.reduce((sum, citizen) => sum + citizen.repliesTwice, 0),
    errors: countEach(errors),
    socketsClosed: citizens.reduce((sum, citizen) => sum + citizen.timesClosed, 0),
    asked: spreadOf(replied.map(({ repliedAt = NaN, dueAt }) => repliedAt - dueAt)),
    acknowledged: spreadOf(
      replied.map(({ repliedAt = NaN, acknowledgedAt = NaN }) =>
        Math.max(0, repliedAt - acknowledgedAt),
      ),
    ),
    memory: course,
    othersCores,
  };
};

/** Everybody in turn, each round beginning one later: else each would ask one question again and again. */
const nextOf = (citizens: readonly Citizen[], turn: number): Citizen => {
  const round = Math.floor(turn / citizens.length);
  const citizen = citizens[(turn + round) % citizens.length];
  if (citizen === undefined) throw new Error('Nobody has come.');
  return citizen;
};

/** Lets the compiler and the caches settle. */
const warm = async (
  citizens: readonly Citizen[],
  texts: Iterator<string, never>,
  turns: number,
): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) {
    await nextOf(citizens, turn).ask(texts.next().value);
  }
  await untilAnswered(citizens, answeredWithinMs);
};

/** Asks at its time, whether or not the replies are there yet; gives back what went wrong. */
const askOn = async (
  citizens: readonly Citizen[],
  texts: Iterator<string, never>,
  { perSecond, seconds, say }: SocketsSize & { readonly say: Progress },
): Promise<readonly string[]> => {
  const errors: string[] = [];
  const sent: Promise<void>[] = [];
  const begun = performance.now();
  for (let turn = 0; turn < perSecond * seconds; turn += 1) {
    const dueAt = begun + (turn * 1000) / perSecond;
    await wait(Math.max(0, dueAt - performance.now()));
    const asking = nextOf(citizens, turn).ask(texts.next().value, dueAt);
    sent.push(asking.catch((error: unknown) => void errors.push(String(error))));
    if (turn > 0 && turn % (60 * perSecond) === 0) say(`${turn} turns, ${errors.length} errors`);
  }
  await Promise.all(sent);
  return errors;
};
