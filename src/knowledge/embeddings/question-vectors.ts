import { createHash } from 'node:crypto';
import type { Vector } from '../vector-index/vector-index.ts';

/** The vector of a question. */
export type EmbedQuestion = (text: string) => Promise<Vector>;

/**
 * Keeps the vectors of the latest questions: one message is embedded once for all who ask, and a
 * question that many ask costs nothing. Keeps a digest, never the words.
 */
export const rememberQuestionVectors = (embed: EmbedQuestion, capacity: number): EmbedQuestion => {
  const latest = new Map<string, Promise<Vector>>();
  return (text) => {
    const key = createHash('sha256').update(text).digest('base64');
    const vector = latest.get(key) ?? embed(text);
    // Taken out and put back, it is the youngest; the oldest comes first in a Map.
    latest.delete(key);
    latest.set(key, vector);
    vector.catch(() => latest.delete(key));
    const oldest = latest.keys().next();
    if (latest.size > capacity && oldest.done !== true) latest.delete(oldest.value);
    return vector;
  };
};
