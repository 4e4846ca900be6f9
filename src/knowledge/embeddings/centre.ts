import type { Chunk, ChunkVectors } from '../chunks/chunk.ts';
import type { Vector } from '../vector-index/vector-index.ts';

/** The means of what people ask and of what is told: each as long as a vector, or empty where there was none. */
export interface Centre {
  readonly question: readonly number[];
  readonly passage: readonly number[];
}

/**
 * The means of Dutch texts. All vectors of this model point the same way (an unrelated sentence still
 * has a cosine of .85): what they have in common says nothing, and is taken away before comparing
 * (Mu & Viswanath 2018, arXiv 1702.01417).
 */
export const centreOf = (
  chunks: ChunkVectors,
  questions: readonly (readonly number[])[] = [],
): Centre => {
  const dutch = [...chunks].filter(([{ language }]) => language === 'nl');
  const of = (wanted: typeof isAsked) =>
    dutch.filter(([chunk]) => wanted(chunk)).map(([, vector]) => vector);
  return { question: mean([...of(isAsked), ...questions]), passage: mean(of(isTold)) };
};

/** A vector of unit length as seen from the mean of its kind. */
export const centred = (vector: Vector, mean: readonly number[]): number[] => {
  const moved = Array.from(vector, (value, at) => value - (mean[at] ?? 0));
  const length = Math.hypot(...moved) || 1;
  return moved.map((value) => value / length);
};

/** Each chunk's vector as seen from the mean of its kind. */
export const centreChunks = (chunks: ChunkVectors, { question, passage }: Centre): ChunkVectors =>
  new Map(
    [...chunks].map(([chunk, vector]) => [
      chunk,
      centred(vector, isAsked(chunk) ? question : passage),
    ]),
  );

const isAsked = ({ part }: Chunk): boolean => part === 'question';
const isTold = (chunk: Chunk): boolean => !isAsked(chunk);

const mean = (vectors: readonly (readonly number[])[]): number[] => {
  const sum = new Array<number>(vectors[0]?.length ?? 0).fill(0);
  for (const vector of vectors)
    for (const [at, value] of vector.entries()) sum[at] = (sum[at] ?? 0) + value / vectors.length;
  return sum;
};
