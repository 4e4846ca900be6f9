import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../../runtime/index.ts';

/** The embedding model that lives in the repository. */
export const modelName = 'multilingual-e5-small-q4';
export const dimensions = 384;

/** Where the files of the model are, and which model exactly that is. */
export interface ModelFiles {
  readonly weights: string;
  /** What was learned about the knowledge base together with the adapter. */
  readonly learned: string;
  readonly tokenizer: string;
  readonly tokenizerConfig: string;
  /** SHA-256 of weights, adapter, what was learned and the tokenizer, 16 hex digits: vectors of another model are worthless. */
  readonly digest: string;
}

/**
 * Finds the model and computes its digest.
 * @throws OperatorError when a file is missing.
 */
export const findModelFiles = async (modelsDir: string): Promise<ModelFiles> => {
  const folder = join(modelsDir, modelName);
  // The graph with the adapter; it refers to the weights of the model, which stay as they came.
  const weights = join(folder, 'onnx', 'adapted.onnx');
  const parts = [join(folder, 'onnx', 'model_q4.onnx'), join(folder, 'onnx', 'adapter.bin')];
  const learned = join(folder, 'learned.json');
  const tokenizer = join(folder, 'tokenizer.json');
  const tokenizerConfig = join(folder, 'tokenizer_config.json');
  const files = [...parts, weights, learned, tokenizer];
  for (const file of [...files, tokenizerConfig]) await assertThere(file);
  const hash = createHash('sha256');
  for (const file of files)
    for await (const bytes of createReadStream(file, { highWaterMark: 1 << 20 })) {
      hash.update(bytes as Buffer);
    }
  return { weights, learned, tokenizer, tokenizerConfig, digest: hash.digest('hex').slice(0, 16) };
};

const assertThere = async (file: string): Promise<void> => {
  try {
    await access(file);
  } catch {
    throw new OperatorError(
      `${file} is missing: the embedding model belongs in OMDEHOEK_MODELS_DIR (models/ in the repository)`,
    );
  }
};
