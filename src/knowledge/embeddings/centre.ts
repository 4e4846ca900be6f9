import type { Chunk } from '../chunks/chunk.ts';
import type { Vector } from '../vector-index/vector-index.ts';

/** The means of what people ask and of what is told: each as long as a vector. */
export interface Centre {
  readonly question: readonly number[];
  readonly passage: readonly number[];
}

/**
 * The means of the Dutch texts. All vectors of this model point the same way (an unrelated sentence still
 * has a cosine of .85): what they have in common says nothing, and is taken away before comparing
 * (Mu & Viswanath 2018, arXiv 1702.01417).
 */
export const centreOf = (
  chunks: readonly Chunk[],
  vectors: readonly (readonly number[])[],
): Centre => {
  const dutch = [...chunks.entries()].filter(([, { language }]) => language === 'nl');
  const meanOf = (some: typeof dutch) => mean(some.map(([place]) => vectors[place] ?? []));
  return {
    question: meanOf(dutch.filter(([, chunk]) => isAsked(chunk))),
    passage: meanOf(dutch.filter(([, chunk]) => !isAsked(chunk))),
  };
};

/** A vector of unit length as seen from the mean of its kind. */
export const centred = (vector: Vector, mean: readonly number[]): number[] => {
  const moved = Array.from(vector, (value, at) => value - (mean[at] ?? 0));
  const length = Math.hypot(...moved) || 1;
  return moved.map((value) => value / length);
};

/** Each chunk's vector as seen from the mean of its kind. */
export const centreChunks = (
  chunks: readonly Chunk[],
  vectors: readonly (readonly number[])[],
  { question, passage }: Centre,
): number[][] =>
  chunks.map((chunk, place) => centred(vectors[place] ?? [], isAsked(chunk) ? question : passage));

const isAsked = ({ part }: Chunk): boolean => part === 'question';

const mean = (vectors: readonly (readonly number[])[]): number[] => {
  const sum = new Array<number>(vectors[0]?.length ?? 0).fill(0);
  for (const vector of vectors)
    for (const [at, value] of vector.entries()) sum[at] = (sum[at] ?? 0) + value / vectors.length;
  return sum;
};
