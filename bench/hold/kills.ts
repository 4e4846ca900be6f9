import { setTimeout as wait } from 'node:timers/promises';
import { freshDataDir } from '../../tests/knowledge-index.ts';
import { startProcess, type ServerProcess } from '../../tests/e2e/server-process.ts';
import { Random } from '../../tests/privacy/corpus/random.ts';
import { faultsIn, type Fault } from './check-history.ts';
import { gatherCitizens, untilAnswered, type Citizen } from './citizen.ts';
import { findPlainQuestions, type PlainQuestion } from './plain-questions.ts';
import { manyVisitors } from './settings.ts';

/** How often the process is ended, and who is talking meanwhile. */
export interface KillsSize {
  readonly seed: number;
  readonly kills: number;
  readonly citizens: number;
  /** It runs for between so many milliseconds before it is ended again. */
  readonly runsMs: readonly [from: number, to: number];
}

/** What became of the messages. */
export interface KillsResult {
  readonly size: KillsSize;
  readonly messages: number;
  /** Messages that were acknowledged and not answered at the moments that the process was ended. */
  readonly waitingAtKill: readonly number[];
  /** How long it took each time until the program was ready again, in milliseconds. */
  readonly backAfterMs: readonly number[];
  readonly faults: readonly Fault[];
}

const answeredWithinMs = 60_000;
const waitAtMostMs = 5000;

/** Ends the process with SIGKILL again and again while citizens talk, and looks at what is left. */
export const surviveKills = async (
  size: KillsSize,
  say: (line: string) => void,
): Promise<KillsResult> => {
  const { dataDir, remove } = freshDataDir();
  const run = new Run(dataDir, size);
  try {
    await run.begin();
    for (let kill = 1; kill <= size.kills; kill += 1) {
      await run.killAndRestart();
      say(`killed ${kill} of ${size.kills} times`);
    }
    return await run.end();
  } finally {
    await run.stop();
    remove();
  }
};

class Run {
  readonly #dataDir: string;
  readonly #size: KillsSize;
  readonly #random: Random;
  #questions: readonly PlainQuestion[] = [];
  readonly #waitingAtKill: number[] = [];
  readonly #backAfterMs: number[] = [];
  #server: ServerProcess | undefined;
  #citizens: readonly Citizen[] = [];
  #talking: Promise<unknown> = Promise.resolve();
  #over = false;

  constructor(dataDir: string, size: KillsSize) {
    this.#dataDir = dataDir;
    this.#size = size;
    this.#random = new Random(size.seed);
  }

  async begin(): Promise<void> {
    this.#server = await startProcess(this.#dataDir, manyVisitors);
    this.#questions = await findPlainQuestions(this.#server.url);
    this.#citizens = await gatherCitizens(this.#server.url, this.#size.citizens);
    this.#talking = Promise.all(this.#citizens.map((citizen) => this.#talk(citizen)));
  }

  async killAndRestart(): Promise<void> {
    await wait(this.#random.between(...this.#size.runsMs));
    await this.#untilSomebodyWaits();
    this.#waitingAtKill.push(this.#countWaiting());
    await this.#server?.kill('SIGKILL');
    const begun = performance.now();
    const port = new URL(this.#server?.url ?? '').port;
    this.#server = await startProcess(this.#dataDir, { ...manyVisitors, OMDEHOEK_PORT: port });
    this.#backAfterMs.push(performance.now() - begun);
  }

  async end(): Promise<KillsResult> {
    this.#over = true;
    await this.#talking;
    await untilAnswered(this.#citizens, answeredWithinMs);
    const plain = new Map(this.#questions.map(({ text, article }) => [text, article]));
    const faults = await Promise.all(this.#citizens.map((citizen) => faultsIn(citizen, plain)));
    return {
      size: this.#size,
      messages: this.#citizens.reduce((sum, { asked }) => sum + asked.length, 0),
      waitingAtKill: this.#waitingAtKill,
      backAfterMs: this.#backAfterMs,
      faults: faults.flat(),
    };
  }

  async stop(): Promise<void> {
    this.#over = true;
    for (const citizen of this.#citizens) citizen.leave();
    await this.#server?.kill('SIGKILL');
  }

  #countWaiting(): number {
    const unanswered = this.#citizens.flatMap((citizen) => citizen.unanswered);
    return unanswered.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined).length;
  }

  /** A process that has nothing to do loses nothing: it is ended in the middle of something. */
  async #untilSomebodyWaits(): Promise<void> {
    const last = performance.now() + waitAtMostMs;
    while (this.#countWaiting() === 0 && performance.now() < last) await wait(1);
  }

  /** Asks now and then; every third time something more, before the reply is there. */
  async #talk(citizen: Citizen): Promise<void> {
    while (!this.#over) {
      await citizen.askUntilAcknowledged(this.#random.pick(this.#questions).text);
      if (this.#random.next() > 1 / 3) await wait(this.#random.between(300, 2000));
    }
  }
}
