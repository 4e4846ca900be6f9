import { Worker } from 'node:worker_threads';

/** What is linted. */
export interface AskedToLint {
  readonly knowledgeDir: string;
  readonly taskIds: readonly string[];
}

const program = new URL('./lint-worker.ts', import.meta.url);

/** Why no index can be made, as `file:line message`: in a thread of its own, for it takes a second in which citizens would wait. */
export const lintInThread = (asked: AskedToLint): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: asked });
    worker.unref();
    worker.once('message', (mistakes: readonly string[]) => resolve(mistakes));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the articles could not be checked')));
  });
