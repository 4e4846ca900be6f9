import { digestOfTaught, type Learned } from '../embeddings/learned.ts';
import type { RetrievableTask } from '../knowledge.ts';
import type { Chunk } from './chunk.ts';

/**
 * Marks what the model has learned already. An example question that came later is searched by its meaning until the
 * next training, so that an editor sees at once what it does. Tasks have nothing but their questions to be found by.
 */
export const markTaught = (
  chunks: readonly Chunk[],
  { subjects, taught }: Pick<Learned, 'subjects' | 'taught'>,
): Chunk[] =>
  chunks.map((chunk) => {
    const { kind, part, key, text } = chunk;
    const isExample = kind === 'article' && part === 'question';
    const known = isExample && subjects[key] !== undefined && taught.has(digestOfTaught(key, text));
    return known ? { ...chunk, taught: true } : chunk;
  });

/**
 * The tasks that a question may begin. One that the model was not taught yet takes questions from articles that lie
 * near it: until the next training it is begun by a button, a command or a link.
 */
export const taughtTasks = (
  tasks: readonly RetrievableTask[],
  { subjects }: Pick<Learned, 'subjects'>,
): readonly RetrievableTask[] => tasks.filter(({ id }) => subjects[`dialog:${id}`] !== undefined);
