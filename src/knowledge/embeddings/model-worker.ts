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
const leave = (): Promise<void> => model.release().finally(() => tell({ kind: 'released' }));

// Released while it works, onnxruntime takes the whole process down.
let working: Promise<void> = Promise.resolve();
// The main thread asks for nothing before the model says that it is ready.
parentPort?.on('message', (asked: AskedOfModel | 'release') => {
  const done = asked === 'release' ? undefined : answer(model, asked);
  working = working.then(done === undefined ? leave : () => done);
});
tell({ kind: 'ready' });
