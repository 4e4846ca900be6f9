import { startProcess, type ServerProcess } from '../../../tests/e2e/server-process.ts';
import { freshDataDir } from '../../../tests/knowledge-index.ts';
import { Random } from '../../../tests/privacy/corpus/random.ts';
import { countEach } from '../../statistics.ts';
import { Citizen, untilAnswered } from '../citizen.ts';
import { watchMemory, type MemoryCourse } from '../memory-slope.ts';
import { manyVisitors } from '../settings.ts';
import { brokenLine } from './broken-lines.ts';
import { hostileFrames } from './hostile-frames.ts';
import { hostileRequest } from './hostile-requests.ts';
import type { Input } from './input.ts';
import { faultsOf } from './judge-answer.ts';
import { leaksOf, type Leak } from './leaks.ts';
import { send, type Answer } from './send.ts';
import { Town } from './town.ts';

/** How much comes, from which seed. */
export interface StormSize {
  readonly seed: number;
  readonly inputs: number;
}

/** An answer that should not have been, with the beginning of what it is to. */
interface StormFault {
  readonly door: string;
  readonly fault: string;
  readonly number: number;
  readonly input: string;
}

/** How the doors stood. */
export interface StormResult {
  readonly size: StormSize;
  readonly seconds: number;
  /** How often each status was answered, by door; `none` where the connection was closed without one. */
  readonly statuses: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly faults: readonly StormFault[];
  /** Lines that the program wrote which tell of something unexpected. */
  readonly printed: readonly string[];
  readonly turnsFailed: number;
  /** The same process is there, and answers a citizen. */
  readonly answersAfterwards: boolean;
  /** The conversation of somebody else is what it was. */
  readonly strangerUntouched: boolean;
  readonly memory: MemoryCourse;
}

type Progress = (line: string) => void;

const metricsToken = 'storm-metrics-token-0123456789';
const settings = {
  ...manyVisitors,
  OMDEHOEK_BOT_LOCAL: 'true',
  OMDEHOEK_METRICS_TOKEN: metricsToken,
};
const atOnce = 16;
const renewEvery = 2500;
const answeredWithinMs = 120_000;

/** Sends hostile inputs to every door of the real program, and looks at each answer. */
export const weatherStorm = async (size: StormSize, say: Progress): Promise<StormResult> => {
  const { dataDir, remove } = freshDataDir();
  const server = await startProcess(dataDir, settings);
  try {
    const town = await Town.open(server, dataDir);
    const result = await new Storm(server, town, size).rage(say);
    town.close();
    return result;
  } finally {
    await server.kill('SIGKILL');
    remove();
  }
};

const nextInput = (town: Town, random: Random): Input => {
  const kind = random.next();
  if (kind < 0.9) return hostileRequest(town, random);
  return kind < 0.96 ? brokenLine(town, random) : hostileFrames(town, random);
};

class Storm {
  readonly #server: ServerProcess;
  readonly #town: Town;
  readonly #size: StormSize;
  readonly #random: Random;
  readonly #leaks: readonly Leak[];
  readonly #faults: StormFault[] = [];
  readonly #statuses: { readonly door: string; readonly status: string }[] = [];
  #sent = 0;

  constructor(server: ServerProcess, town: Town, size: StormSize) {
    this.#server = server;
    this.#town = town;
    this.#size = size;
    this.#random = new Random(size.seed);
    this.#leaks = leaksOf({ ...town.secrets, 'the token of the metrics': metricsToken });
  }

  async rage(say: Progress): Promise<StormResult> {
    const strangersBefore = await this.#strangersWords();
    const printedBefore = this.#server.printed().length;
    const memory = watchMemory(this.#server.pid, 2000);
    const begun = performance.now();
    while (this.#sent < this.#size.inputs) {
      await this.#rageOn(Math.min(this.#size.inputs, this.#sent + renewEvery));
      await this.#town.renew();
      say(`${this.#sent} inputs, ${this.#faults.length} faults`);
    }
    const seconds = (performance.now() - begun) / 1000;
    return {
      size: this.#size,
      seconds,
      memory: memory.stop(),
      answersAfterwards: await this.#answersACitizen(),
      strangerUntouched: (await this.#strangersWords()) === strangersBefore,
      turnsFailed: await turnsFailed(this.#town.url),
      statuses: this.#countStatuses(),
      faults: this.#faults,
      printed: linesIn(this.#server.printed().slice(printedBefore)),
    };
  }

  async #rageOn(last: number): Promise<void> {
    const one = async (): Promise<void> => {
      while (this.#sent < last) {
        this.#sent += 1;
        const number = this.#sent;
        const input = nextInput(this.#town, this.#random);
        this.#judge(number, input, await send(this.#town.port, input));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
  }

  #judge(number: number, input: Input, answer: Answer): void {
    const { door } = input;
    this.#statuses.push({ door, status: String(answer.status ?? 'none') });
    const begin = Buffer.concat(input.pieces).toString('latin1').slice(0, 2000);
    for (const fault of faultsOf(input, answer, this.#leaks))
      this.#faults.push({ door, fault, number, input: begin });
  }

  #countStatuses(): StormResult['statuses'] {
    const byDoor = Map.groupBy(this.#statuses, ({ door }) => door);
    return Object.fromEntries(
      [...byDoor]
        .map(([door, all]) => [door, countEach(all.map(({ status }) => status))] as const)
        .toSorted(([a], [b]) => a.localeCompare(b)),
    );
  }

  async #strangersWords(): Promise<string> {
    return JSON.stringify(await this.#town.innocent.history());
  }

  async #answersACitizen(): Promise<boolean> {
    const citizen = await Citizen.open(this.#town.url, 65_000);
    await citizen.ask('hoe vraag ik digid aan');
    await untilAnswered([citizen], answeredWithinMs);
    citizen.leave();
    return citizen.unanswered.length === 0;
  }
}

const turnsFailed = async (url: string): Promise<number> => {
  const response = await fetch(`${url}/metrics`, {
    headers: { authorization: `Bearer ${metricsToken}` },
  });
  const failed = (await response.text())
    .split('\n')
    .filter((line) => /^om_de_hoek_turns_total\{outcome="failed"/u.test(line));
  return failed.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
};

/** What a warning is expected for: the Bot Framework door says so of what it cannot take in or deliver. */
const expected = ['an activity was not taken in', 'a reply waits to be delivered'];

const linesIn = (printed: string): readonly string[] =>
  printed
    .split('\n')
    .filter((line) => line !== '' && !expected.some((words) => line.includes(words)));
