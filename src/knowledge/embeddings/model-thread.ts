import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { forbidTelemetry } from './forbid-telemetry.ts';
import type { EmbeddingModel } from './load-model.ts';
import type { ModelFiles } from './model-files.ts';

/** What the thread is asked. */
export interface AskedOfModel {
  readonly id: number;
  readonly texts: readonly string[];
}

/** What the thread tells. */
export type ToldByModel =
  | { readonly kind: 'ready' }
  | { readonly kind: 'released' }
  | { readonly kind: 'embedded'; readonly id: number; readonly vectors: Float32Array[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

type Pending = PromiseWithResolvers<Float32Array[]>;

const program = new URL('./model-worker.ts', import.meta.url);

/** One thread with the model, from its start to its end. */
class ModelThread {
  readonly #worker: Worker;
  readonly #ready = Promise.withResolvers<undefined>();
  readonly #released = Promise.withResolvers<undefined>();
  readonly #pending = new Map<number, Pending>();
  #asked = 0;

  /** @param ended told when the thread is gone, asked for or not */
  constructor(worker: Worker, ended: () => void) {
    this.#worker = worker;
    this.#worker.on('message', (told: ToldByModel) => this.#hear(told));
    this.#worker.once('error', (error) => this.#fail(error));
    this.#worker.once('exit', () => {
      ended();
      this.#fail(new Error('the thread with the embedding model ended'));
    });
  }

  get ready(): Promise<undefined> {
    return this.#ready.promise;
  }

  embed(texts: readonly string[]): Promise<Float32Array[]> {
    const pending: Pending = Promise.withResolvers();
    const id = this.#asked++;
    this.#pending.set(id, pending);
    this.#worker.postMessage({ id, texts } satisfies AskedOfModel);
    return pending.promise;
  }

  async release(): Promise<void> {
    this.#worker.postMessage('release');
    // A thread ends by itself when nothing keeps it; onnxruntime sometimes does.
    await Promise.race([this.#released.promise, once(this.#worker, 'exit')]);
    await this.#worker.terminate();
  }

  #hear(told: ToldByModel): void {
    switch (told.kind) {
      case 'ready':
        this.#ready.resolve(undefined);
        break;
      case 'released':
        this.#released.resolve(undefined);
        break;
      case 'embedded':
        this.#take(told.id)?.resolve(told.vectors);
        break;
      case 'failed':
        this.#take(told.id)?.reject(new Error(told.message));
    }
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #fail(error: unknown): void {
    this.#ready.reject(error);
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}

/** Starts a thread that loads the model. */
export const startWorker = (files: ModelFiles): Worker => {
  forbidTelemetry();
  return new Worker(program, { workerData: files });
};

/**
 * Loads the model in a thread of its own: onnxruntime-node works on the thread that asks, and other
 * citizens' messages would stand still for the milliseconds that a question takes. A thread that ends
 * by itself fails the questions that it had, and the next question starts another.
 */
export const loadModelInThread = async (
  files: ModelFiles,
  start = startWorker,
): Promise<EmbeddingModel> => {
  let current: ModelThread | undefined;
  const running = async (): Promise<ModelThread> => {
    const thread = (current ??= new ModelThread(start(files), () => (current = undefined)));
    await thread.ready;
    return thread;
  };
  await running();
  return {
    embed: async (texts) => (await running()).embed(texts),
    release: async () => current?.release(),
  };
};
