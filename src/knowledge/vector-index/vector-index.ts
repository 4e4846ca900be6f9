/** Numbers of a vector: a list, or packed at a fifth of the memory. */
export type Vector = ArrayLike<number> & Iterable<number>;

/** A text that lies near a question. */
export interface Neighbour {
  /** The place of the text in the list that was indexed. */
  readonly position: number;
  /** -1 to 1. */
  readonly cosine: number;
}

/** Finds the texts nearest to a vector. Two kinds do the same: HNSW, and exact search. */
export interface VectorIndex {
  readonly size: number;
  /** The nearest first. */
  search(vector: Vector, count: number): Promise<readonly Neighbour[]>;
  save(folder: string): Promise<void>;
}

/** Which of the two kinds; named in the manifest, because each saves its own files. */
export type VectorIndexKind = 'hnsw' | 'exact';
