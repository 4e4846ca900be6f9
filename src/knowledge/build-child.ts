import { messageOf, OperatorError } from '../runtime/index.ts';
import { buildIndex, type BuildJob } from './build-index.ts';
import type { ChildMessage } from './build-in-child.ts';

/** The process that builds an index: it gets one job by message, answers in messages, and ends. */
const tell = (message: ChildMessage): void => void process.send?.(message);

const work = async (job: BuildJob): Promise<void> => {
  try {
    const report = await buildIndex(job, (progress) => tell({ kind: 'progress', progress }));
    tell({ kind: 'built', report });
  } catch (thrown) {
    const byOperator = thrown instanceof OperatorError;
    tell({ kind: 'failed', message: messageOf(thrown), byOperator });
  }
  process.disconnect();
};

process.once('message', (job) => void work(job as BuildJob));
