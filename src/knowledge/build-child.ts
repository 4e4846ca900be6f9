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
    const told = explainWriting(thrown, job.dataDir);
    const byOperator = told instanceof OperatorError;
    tell({ kind: 'failed', message: messageOf(told), byOperator });
  }
  process.disconnect();
};

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: make room on it',
  EDQUOT: 'the disk is full: make room on it',
  EACCES: 'this user may not write there: give the rights on that folder',
  EROFS: 'the disk is read-only: choose another folder with OMDEHOEK_DATA_DIR',
};

/** What the operator has to mend, where it is the folder that the index goes to. */
const explainWriting = (thrown: unknown, dataDir: string): unknown => {
  const { code = '' } = thrown as NodeJS.ErrnoException;
  const reason = reasons[code];
  return reason === undefined
    ? thrown
    : new OperatorError(`The search index cannot be written in ${dataDir}, ${reason}.`);
};

process.once('message', (job) => void work(job as BuildJob));
