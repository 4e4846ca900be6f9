import { freshDataDir } from '../../tests/knowledge-index.ts';
import {
  startServerProcess,
  type ProgramName,
  type ServerProcess,
} from '../processes/server-process.ts';
import { canReadProcesses, memoryOf, type Memory } from '../processes/proc.ts';
import type { Answered } from './chat.ts';
import { Crowd } from './crowd.ts';
import { newTexts, repeatedTexts } from './questions.ts';
import { loadNames, programOf, type LoadName } from './loads.ts';

/** Enough for the compiler and the database's cache to settle, and to ask every repeated question once. */
const warmingTurns = 150;

/** A server with its citizens. */
interface Contender {
  readonly server: ServerProcess;
  readonly crowd: Crowd;
  readonly memoryAtStart: Memory | undefined;
}

/** Assistant and echo, each in a process of its own, with their conversations open. */
export class World {
  readonly contenders: Readonly<Record<ProgramName, Contender>>;
  readonly #texts = { new: newTexts(), repeated: repeatedTexts(), echo: repeatedTexts() };
  readonly #remove: () => void;

  private constructor(contenders: World['contenders'], remove: () => void) {
    this.contenders = contenders;
    this.#remove = remove;
  }

  static async open(): Promise<World> {
    const folders = [freshDataDir(), freshDataDir()] as const;
    const remove = (): void => {
      for (const folder of folders) folder.remove();
    };
    try {
      const assistant = await settle('assistant', folders[0].dataDir);
      const echo = await settle('echo', folders[1].dataDir);
      const world = new World({ assistant, echo }, remove);
      for (const load of loadNames) await world.#warm(load);
      return world;
    } catch (error) {
      remove();
      throw error;
    }
  }

  /** One more question of this load. */
  ask(load: LoadName): Promise<Answered> {
    return this.contenders[programOf[load]].crowd.ask(this.#texts[load].next().value);
  }

  pidOf(load: LoadName): number {
    return this.contenders[programOf[load]].server.pid;
  }

  async close(): Promise<void> {
    for (const { crowd, server } of Object.values(this.contenders)) {
      crowd.leave();
      await server.stop();
    }
    this.#remove();
  }

  async #warm(load: LoadName): Promise<void> {
    for (let turn = 0; turn < warmingTurns; turn += 1) await this.ask(load);
  }
}

const settle = async (program: ProgramName, dataDir: string): Promise<Contender> => {
  const server = await startServerProcess(program, dataDir);
  const memoryAtStart = canReadProcesses() ? memoryOf(server.pid) : undefined;
  return { server, memoryAtStart, crowd: await Crowd.gather(server.url) };
};
