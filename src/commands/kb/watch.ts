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
  await buildAndSay(job, say);
  say(`Watching ${job.knowledgeDir}. Stop with Ctrl-C.`);
  for await (const file of changesIn(job.knowledgeDir, signal)) {
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

/** Yields once for any number of changes since it was last asked: the file that changed first. */
async function* changesIn(folder: string, signal: AbortSignal): AsyncGenerator<string> {
  let changed = Promise.withResolvers<string>();
  const watcher = watchFiles(folder, { recursive: true }, (_, name) =>
    changed.resolve(name ?? folder),
  );
  signal.addEventListener('abort', () => changed.resolve(folder), { once: true });
  try {
    for (;;) {
      const file = await changed.promise;
      if (signal.aborted) return;
      await wait(quietMs);
      changed = Promise.withResolvers();
      yield file;
    }
  } finally {
    watcher.close();
  }
}
