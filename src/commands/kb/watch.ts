import { watch as watchFiles } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { buildInChild, type BuildJob } from '../../knowledge/index.ts';
import { OperatorError } from '../../runtime/index.ts';
import { showProgress } from './job.ts';

/** An editor writes a file in more than one step. */
const quietMs = 300;

/** Builds the index now and each time that something was saved, until the signal; mistakes are said and waited out. */
export const watch = async (
  job: BuildJob,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> => {
  // Watching begins first: what is saved while the first index is built is built next.
  const changes = new Changes(job.knowledgeDir, signal);
  await buildAndSay(job, say);
  say(`Watching ${job.knowledgeDir}. Stop with Ctrl-C.`);
  for (let file = await changes.next(); file !== undefined; file = await changes.next()) {
    say(`${file} was saved.`);
    await buildAndSay(job, say);
  }
};

const buildAndSay = async (job: BuildJob, say: (line: string) => void): Promise<void> => {
  const begun = performance.now();
  try {
    const { articles, embedded } = await buildInChild(job, showProgress);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    say(`${articles} articles, ${embedded} texts embedded anew, ${seconds} s`);
  } catch (thrown) {
    if (!(thrown instanceof OperatorError)) throw thrown;
    say(`${thrown.message}\nThe index stays as it was.`);
  }
};

/** What is saved in a folder, from the moment it is made. */
class Changes {
  readonly #signal: AbortSignal;
  #changed = Promise.withResolvers<string>();

  constructor(folder: string, signal: AbortSignal) {
    this.#signal = signal;
    const watcher = watchFiles(folder, { recursive: true }, (_, name) =>
      this.#changed.resolve(name ?? folder),
    );
    const stop = () => {
      watcher.close();
      this.#changed.resolve(folder);
    };
    signal.addEventListener('abort', stop, { once: true });
  }

  /** The file that changed first since it was last asked; nothing when watching has stopped. */
  async next(): Promise<string | undefined> {
    const file = await this.#changed.promise;
    if (!this.#signal.aborted) await wait(quietMs);
    if (this.#signal.aborted) return undefined;
    this.#changed = Promise.withResolvers();
    return file;
  }
}
