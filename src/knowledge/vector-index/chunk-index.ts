import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { Language } from '../../conversation/index.ts';
import {
  isSearchedByMeaning,
  languagesReadBy,
  type Chunk,
  type ChunkVectors,
} from '../chunks/chunk.ts';
import { buildVectorIndex, loadVectorIndex } from './open-vector-index.ts';
import type { Neighbour, Vector, VectorIndex, VectorIndexKind } from './vector-index.ts';

/** The index of one language, and where its chunks stand in the list of all. */
interface LanguageIndex {
  readonly index: VectorIndex;
  readonly positions: readonly number[];
}

/**
 * An index for each language: a graph that is asked to leave out what the citizen cannot read asks
 * back about every chunk that it passes, which takes longer than the search itself.
 */
export class ChunkIndex {
  readonly #byLanguage: ReadonlyMap<Language, LanguageIndex>;

  constructor(byLanguage: ReadonlyMap<Language, LanguageIndex> = new Map()) {
    this.#byLanguage = byLanguage;
  }

  static build(
    kind: VectorIndexKind,
    chunks: readonly Chunk[],
    vectors: ChunkVectors,
    embeddings: EmbeddingsInterface,
  ): Promise<ChunkIndex> {
    return ChunkIndex.#make(chunks, (_, positions) => {
      const own = positions
        .flatMap((position) => chunks[position] ?? [])
        .map((chunk) => vectors.get(chunk) ?? []);
      return buildVectorIndex(kind, own, embeddings);
    });
  }

  /** @param chunks the same, in the same order, as the index was built from */
  static load(
    kind: VectorIndexKind,
    folder: string,
    chunks: readonly Chunk[],
    embeddings: EmbeddingsInterface,
  ): Promise<ChunkIndex> {
    return ChunkIndex.#make(chunks, (language) =>
      loadVectorIndex(kind, join(folder, language), embeddings),
    );
  }

  static async #make(
    chunks: readonly Chunk[],
    open: (language: Language, positions: readonly number[]) => Promise<VectorIndex>,
  ): Promise<ChunkIndex> {
    const byLanguage = new Map<Language, LanguageIndex>();
    const searched = [...chunks.entries()].filter(([, chunk]) => isSearchedByMeaning(chunk));
    const groups = Map.groupBy(searched, ([, { language }]) => language);
    for (const [language, own] of groups) {
      const positions = own.map(([position]) => position);
      byLanguage.set(language, { index: await open(language, positions), positions });
    }
    return new ChunkIndex(byLanguage);
  }

  /** The nearest of the chunks that somebody of this language can read, by their place in the list of all. */
  async search(vector: Vector, count: number, language: Language): Promise<Neighbour[]> {
    const found = await Promise.all(
      languagesReadBy(language).map((one) => this.#searchIn(one, vector, count)),
    );
    return found
      .flat()
      .sort((a, b) => b.cosine - a.cosine)
      .slice(0, count);
  }

  async save(folder: string): Promise<void> {
    for (const [language, { index }] of this.#byLanguage) {
      await mkdir(join(folder, language));
      await index.save(join(folder, language));
    }
  }

  async #searchIn(language: Language, vector: Vector, count: number): Promise<Neighbour[]> {
    const own = this.#byLanguage.get(language);
    if (own === undefined) return [];
    const found = await own.index.search(vector, count);
    return found.map(({ position, cosine }) => ({
      position: own.positions[position] ?? -1,
      cosine,
    }));
  }
}
