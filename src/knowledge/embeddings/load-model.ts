import { readFile } from 'node:fs/promises';
import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { forbidTelemetry } from './forbid-telemetry.ts';
import { dimensions, type ModelFiles } from './model-files.ts';
import { poolMean } from './pool-mean.ts';

/** The longest input in word pieces that the model was trained on. */
const maxPieces = 512;

/** Turns texts of about equal length into vectors of unit length. */
export interface EmbeddingModel {
  embed(texts: readonly string[]): Promise<Float32Array[]>;
  release(): Promise<void>;
}

// Threads that spin while they wait for the next question cost a core between questions.
const sessionOptions: InferenceSession.SessionOptions = {
  intraOpNumThreads: 2,
  executionMode: 'sequential',
  extra: { session: { intra_op: { allow_spinning: '0' } } },
};

/** Reads the model. onnxruntime-node does so, and runs it, on the thread that asks. */
export const loadModel = async (files: ModelFiles): Promise<EmbeddingModel> => {
  forbidTelemetry();
  const [session, tokenizer] = await Promise.all([
    InferenceSession.create(files.weights, sessionOptions),
    loadTokenizer(files),
  ]);
  const encode = (text: string): number[] => cutOff(tokenizer.encode(text).ids);
  return {
    embed: async (texts) => {
      const batch = padBatch(texts.map(encode));
      const output = await session.run({
        input_ids: new Tensor('int64', batch.ids, batch.shape),
        attention_mask: new Tensor('int64', batch.mask, batch.shape),
      });
      const hidden = output['last_hidden_state']?.data;
      if (!(hidden instanceof Float32Array)) throw new Error('the model gave no hidden state');
      return poolMean(hidden, batch.lengths, batch.shape[1], dimensions);
    },
    release: () => session.release(),
  };
};

const loadTokenizer = async (files: ModelFiles): Promise<Tokenizer> => {
  const [definition, config] = await Promise.all([
    readJson<TokenizerDefinition>(files.tokenizer),
    readJson<object>(files.tokenizerConfig),
  ]);
  const tokenizer = new Tokenizer(definition, config);
  // It holds on to what it was made from, and has a list of the hundred thousand pieces of its own.
  definition.model.vocab = [];
  return tokenizer;
};

/** As far as we look into it. */
interface TokenizerDefinition {
  readonly model: { vocab: unknown };
}

const readJson = async <T>(file: string): Promise<T> =>
  JSON.parse(await readFile(file, 'utf8')) as T;

// The last piece ends the sentence and has to stay.
const cutOff = (ids: number[]): number[] =>
  ids.length <= maxPieces ? ids : [...ids.slice(0, maxPieces - 1), ...ids.slice(-1)];

interface Batch {
  readonly ids: BigInt64Array;
  readonly mask: BigInt64Array;
  readonly lengths: readonly number[];
  readonly shape: readonly [number, number];
}

const paddingPiece = 1n;

const padBatch = (pieces: readonly (readonly number[])[]): Batch => {
  const lengths = pieces.map((one) => one.length);
  const width = Math.max(...lengths);
  const ids = new BigInt64Array(pieces.length * width).fill(paddingPiece);
  const mask = new BigInt64Array(pieces.length * width);
  for (const [row, one] of pieces.entries()) {
    ids.set(one.map(BigInt), row * width);
    mask.fill(1n, row * width, row * width + one.length);
  }
  return { ids, mask, lengths, shape: [pieces.length, width] };
};
