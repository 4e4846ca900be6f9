import { guidedTasks } from '../../dialogs/index.ts';
import {
  openKnowledge,
  type BuildJob,
  type BuildProgress,
  type Knowledge,
} from '../../knowledge/index.ts';
import { makeLogger, type Config } from '../../runtime/index.ts';

/** What a command has to say. */
export interface CommandResult {
  readonly text: string;
  /** The same for a program to read. */
  readonly json: unknown;
  readonly failed: boolean;
}

/** The knowledge base of the settings, with the tasks that compete with its articles. */
export const makeJob = (config: Config): BuildJob => ({
  knowledgeDir: config.KNOWLEDGE_DIR,
  modelsDir: config.MODELS_DIR,
  dataDir: config.DATA_DIR,
  tasks: guidedTasks,
});

/** Shows on the terminal how far the building is; a pipe gets nothing of it. */
export const showProgress = ({ done, total }: BuildProgress): void => {
  if (!process.stderr.isTTY || total === 0) return;
  process.stderr.write(`\rembedding ${done} of ${total}${done === total ? '\n' : ''}`);
};

/** Opens the knowledge base for as long as the work takes. */
export const withKnowledge = async <T>(
  job: BuildJob,
  work: (knowledge: Knowledge, job: BuildJob) => Promise<T>,
): Promise<T> => {
  const knowledge = await openKnowledge({
    ...job,
    logger: makeLogger('silent'),
    onProgress: showProgress,
  });
  try {
    return await work(knowledge, job);
  } finally {
    await knowledge.close();
  }
};
