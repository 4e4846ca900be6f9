import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { OperatorError } from '../runtime/index.ts';
import type { BuildJob, BuildProgress, BuildReport } from './build-index.ts';

/** What the building process tells. */
export type ChildMessage =
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'built'; readonly report: BuildReport }
  | { readonly kind: 'failed'; readonly message: string; readonly byOperator: boolean };

const program = fileURLToPath(new URL('./build-child.ts', import.meta.url));

/**
 * Builds in a process of its own: long batches take several hundred megabytes for a moment, and the
 * serving process goes on answering.
 */
export const buildInChild = (
  job: BuildJob,
  onProgress: (progress: BuildProgress) => void,
): Promise<BuildReport> => {
  const child = fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      // The other side is build-child.ts, which sends nothing else.
      const told = message as ChildMessage;
      if (told.kind === 'progress') onProgress(told.progress);
      else if (told.kind === 'built') resolve(told.report);
      else reject(told.byOperator ? new OperatorError(told.message) : new Error(told.message));
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`building the knowledge index ended early (exit code ${code ?? 'none'})`)),
    );
    child.send(asData(job));
  });
};

// Tasks come from code and may carry functions, which no message can.
const asData = ({ knowledgeDir, modelsDir, dataDir, tasks }: BuildJob): BuildJob => ({
  knowledgeDir,
  modelsDir,
  dataDir,
  tasks: tasks.map(({ id, title, questions }) => ({ id, title, questions })),
});
