import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { ExactIndex } from './exact-index.ts';
import { HnswIndex } from './hnsw-index.ts';
import type { VectorIndex, VectorIndexKind } from './vector-index.ts';

/** HNSW where hnswlib-node is installed: it is compiled on installing, and not every machine can. */
export const availableIndexKind = async (): Promise<VectorIndexKind> => {
  try {
    await import('hnswlib-node');
    return 'hnsw';
  } catch {
    return 'exact';
  }
};

export const buildVectorIndex = async (
  kind: VectorIndexKind,
  vectors: readonly (readonly number[])[],
  embeddings: EmbeddingsInterface,
): Promise<VectorIndex> =>
  kind === 'hnsw' ? HnswIndex.build(vectors, embeddings) : ExactIndex.build(vectors);

export const loadVectorIndex = async (
  kind: VectorIndexKind,
  folder: string,
  embeddings: EmbeddingsInterface,
): Promise<VectorIndex> =>
  kind === 'hnsw' ? HnswIndex.load(folder, embeddings) : ExactIndex.load(folder);
