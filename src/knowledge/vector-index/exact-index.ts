import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dimensions } from '../embeddings/model-files.ts';
import type { Neighbour, Vector, VectorIndex } from './vector-index.ts';

const fileName = 'vectors.f32';

/**
 * Compares with every vector. Serves where hnswlib-node could not be compiled, and is what HNSW is
 * held against: 3,000 vectors take about a millisecond.
 */
export class ExactIndex implements VectorIndex {
  readonly #vectors: Float32Array;

  private constructor(vectors: Float32Array) {
    this.#vectors = vectors;
  }

  static build(vectors: readonly (readonly number[])[]): ExactIndex {
    const flat = new Float32Array(vectors.length * dimensions);
    for (const [position, vector] of vectors.entries()) flat.set(vector, position * dimensions);
    return new ExactIndex(flat);
  }

  static async load(folder: string): Promise<ExactIndex> {
    const { buffer, byteOffset, byteLength } = await readFile(join(folder, fileName));
    return new ExactIndex(new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength)));
  }

  get size(): number {
    return this.#vectors.length / dimensions;
  }

  search(vector: Vector, count: number): Promise<Neighbour[]> {
    const all = this.cosinesWith(vector).map((cosine, position) => ({ position, cosine }));
    return Promise.resolve(all.sort((a, b) => b.cosine - a.cosine).slice(0, count));
  }

  /** How near each vector is, by its position: where all of them have a say. */
  cosinesWith(vector: Vector): number[] {
    return Array.from({ length: this.size }, (_, position) => this.cosineAt(position, vector));
  }

  /** How near one of the vectors is. Both have unit length, so the product is the cosine. */
  cosineAt(position: number, wanted: Vector): number {
    const first = position * dimensions;
    let sum = 0;
    for (let d = 0; d < dimensions; d += 1) {
      sum += (this.#vectors[first + d] ?? 0) * (wanted[d] ?? 0);
    }
    return sum;
  }

  async save(folder: string): Promise<void> {
    await writeFile(join(folder, fileName), new Uint8Array(this.#vectors.buffer));
  }
}
