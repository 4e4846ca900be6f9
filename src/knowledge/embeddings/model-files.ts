import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { OperatorError } from '../../runtime/index.ts';
import { digestFile, readDigests } from './file-digests.ts';

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
 * Finds the model, holds every byte of it against `SHA256SUMS`, and computes its digest.
 * @throws OperatorError that names each file that is missing or damaged, and how to mend it.
 */
export const findModelFiles = async (modelsDir: string): Promise<ModelFiles> => {
  const folder = join(modelsDir, modelName);
  // The graph with the adapter; it refers to the weights of the model, which stay as they came.
  const weights = join(folder, 'onnx', 'adapted.onnx');
  const parts = [join(folder, 'onnx', 'model_q4.onnx'), join(folder, 'onnx', 'adapter.bin')];
  const learned = join(folder, 'learned.json');
  const tokenizer = join(folder, 'tokenizer.json');
  const tokenizerConfig = join(folder, 'tokenizer_config.json');
  const all = createHash('sha256');
  await refuseDamaged(folder, [
    ...[...parts, weights, learned, tokenizer].map((file) => ({ file, also: all })),
    { file: tokenizerConfig },
  ]);
  return { weights, learned, tokenizer, tokenizerConfig, digest: all.digest('hex').slice(0, 16) };
};

const refuseDamaged = async (
  folder: string,
  files: readonly Parameters<typeof digestFile>[0][],
): Promise<void> => {
  const expected = await readDigests(join(folder, 'SHA256SUMS'));
  const wrong: string[] = [];
  for (const one of files) {
    const digest = await digestFile(one);
    const name = one.file.slice(folder.length + 1).replaceAll('\\', '/');
    if (typeof digest !== 'string') wrong.push(`${one.file} ${digest.wrong}`);
    else if (expected.get(name) !== digest)
      wrong.push(`${one.file} is not the file that belongs there: it was cut off or changed`);
  }
  if (wrong.length > 0) throw new OperatorError([heading, ...wrong].join('\n  - ') + advice);
};

const heading = 'The embedding model cannot be used:';
const advice =
  '\nPut the files back as they are in the repository (git checkout -- models, git lfs pull where a pointer stands), or name the folder that has them with OMDEHOEK_MODELS_DIR.';
