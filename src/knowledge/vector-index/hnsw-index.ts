import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Document } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { dimensions } from '../embeddings/model-files.ts';
import type { Neighbour, Vector, VectorIndex } from './vector-index.ts';

/** How many candidates a search keeps at hand: the store itself leaves this at 10, below what we ask for. */
const searchWidth = 256;

/** LangChain's `HNSWLib` over hnswlib-node: an approximate search that stays fast as articles grow. */
export class HnswIndex implements VectorIndex {
  readonly #store: HNSWLib;

  private constructor(store: HNSWLib) {
    store.index.setEf(searchWidth);
    this.#store = store;
  }

  static async build(
    vectors: readonly (readonly number[])[],
    embeddings: EmbeddingsInterface,
  ): Promise<HnswIndex> {
    const store = new HNSWLib(embeddings, { space: 'cosine', numDimensions: dimensions });
    const documents = vectors.map(
      (_, position) => new Document({ pageContent: '', metadata: { position } }),
    );
    await store.addVectors(
      vectors.map((vector) => [...vector]),
      documents,
    );
    return new HnswIndex(store);
  }

  static async load(folder: string, embeddings: EmbeddingsInterface): Promise<HnswIndex> {
    return new HnswIndex(await HNSWLib.load(folder, embeddings));
  }

  get size(): number {
    return this.#store.index.getCurrentCount();
  }

  async search(vector: Vector, count: number): Promise<Neighbour[]> {
    const found = await this.#store.similaritySearchVectorWithScore(
      [...vector],
      Math.min(count, this.size),
    );
    // What the store calls a score is a distance.
    return found.map(([{ metadata }, distance]) => ({
      position: Number(metadata['position']),
      cosine: 1 - distance,
    }));
  }

  save(folder: string): Promise<void> {
    return this.#store.save(folder);
  }
}
