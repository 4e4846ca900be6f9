import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../runtime/index.ts';
import { loadModel, type EmbeddingModel } from './load-model.ts';
import type { ModelFiles } from './model-files.ts';
import type { AskedOfModel, ToldByModel } from './model-thread.ts';

/** The thread that holds the model: it gets texts by message and answers with their vectors. */
const tell = (told: ToldByModel): void => parentPort?.postMessage(told);

const answer = async (model: EmbeddingModel, { id, texts }: AskedOfModel): Promise<void> => {
  try {
    tell({ kind: 'embedded', id, vectors: await model.embed(texts) });
  } catch (error) {
    tell({ kind: 'failed', id, message: messageOf(error) });
  }
};

// What model-thread.ts gives along.
const model = await loadModel(workerData as ModelFiles);
// The main thread asks for nothing before the model says that it is ready.
parentPort?.on('message', (asked: AskedOfModel | 'release') => {
  if (asked !== 'release') return void answer(model, asked);
  return void model.release().finally(() => tell({ kind: 'released' }));
});
tell({ kind: 'ready' });
