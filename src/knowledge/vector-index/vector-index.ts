/** A chunk that lies near a question. */
export interface Neighbour {
  /** The place of the chunk in the list that was indexed. */
  readonly position: number;
  /** -1 to 1. */
  readonly cosine: number;
}

/** Finds the chunks nearest to a vector. Two kinds do the same: HNSW, and exact search. */
export interface VectorIndex {
  readonly size: number;
  /**
   * The nearest first.
   * @param accept leaves chunks out by their position, before they count
   */
  search(
    vector: readonly number[],
    count: number,
    accept?: (position: number) => boolean,
  ): Promise<readonly Neighbour[]>;
  save(folder: string): Promise<void>;
}

/** Which of the two kinds; named in the manifest, because each saves its own files. */
export type VectorIndexKind = 'hnsw' | 'exact';
