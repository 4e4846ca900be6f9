import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dimensions } from './model-files.ts';

const keyBytes = 32;
const recordBytes = keyBytes + dimensions * Float32Array.BYTES_PER_ELEMENT;

/** Embeds texts, in the order given. */
export type Embed = (
  texts: readonly string[],
  onProgress: (done: number) => void,
) => Promise<number[][]>;

/**
 * Vectors on disk by the digest of their text, so that only texts that changed are embedded. The
 * file is named after its form and the model: those of another model are never read.
 */
export class VectorCache {
  readonly #file: string;
  readonly #known: ReadonlyMap<string, readonly number[]>;
  readonly #used = new Map<string, readonly number[]>();

  private constructor(file: string, known: ReadonlyMap<string, readonly number[]>) {
    this.#file = file;
    this.#known = known;
  }

  static async open(folder: string, modelDigest: string): Promise<VectorCache> {
    await mkdir(folder, { recursive: true });
    const file = join(folder, `vectors-v1-${modelDigest}.bin`);
    return new VectorCache(file, readRecords(await readOrNothing(file)));
  }

  /** How many of the texts would have to be embedded. */
  countNew(kind: string, texts: readonly string[]): number {
    return texts.filter((text) => !this.#known.has(keyOf(kind, text))).length;
  }

  /** The vectors of the texts; `kind` keeps a query apart from a passage of the same words. */
  async embed(
    kind: string,
    texts: readonly string[],
    embed: Embed,
    onProgress: (done: number) => void,
  ): Promise<(readonly number[])[]> {
    const keys = texts.map((text) => keyOf(kind, text));
    const missing = texts.filter((_, at) => !this.#known.has(keys[at] ?? ''));
    const made = await embed(missing, onProgress);
    const fresh = new Map(missing.map((text, at) => [keyOf(kind, text), made[at] ?? []]));
    return keys.map((key) => {
      const vector = this.#known.get(key) ?? fresh.get(key) ?? [];
      this.#used.set(key, vector);
      return vector;
    });
  }

  /** Keeps the vectors that were used, and forgets those of texts that are gone. */
  async save(): Promise<void> {
    const bytes = Buffer.alloc(this.#used.size * recordBytes);
    for (const [row, [key, vector]] of [...this.#used].entries()) {
      bytes.write(key, row * recordBytes, 'hex');
      bytes.set(new Uint8Array(Float32Array.from(vector).buffer), row * recordBytes + keyBytes);
    }
    const unfinished = `${this.#file}.${process.pid}`;
    await writeFile(unfinished, bytes);
    await rename(unfinished, this.#file);
  }
}

const keyOf = (kind: string, text: string): string =>
  createHash('sha256').update(`${kind}\n${text}`).digest('hex');

const readOrNothing = async (file: string): Promise<Buffer> => {
  try {
    return await readFile(file);
  } catch {
    return Buffer.alloc(0);
  }
};

// Every vector of the model is; bytes that were damaged make another length, or no number at all.
const isOfUnitLength = (vector: readonly number[]): boolean =>
  Math.abs(Math.hypot(...vector) - 1) < 0.001;

// A file of a size that no whole number of vectors has is damaged, and made anew.
const readRecords = (bytes: Buffer): Map<string, readonly number[]> => {
  const known = new Map<string, readonly number[]>();
  if (bytes.length % recordBytes !== 0) return known;
  for (let start = 0; start < bytes.length; start += recordBytes) {
    const vector = bytes.buffer.slice(
      bytes.byteOffset + start + keyBytes,
      bytes.byteOffset + start + recordBytes,
    );
    const numbers = [...new Float32Array(vector)];
    if (isOfUnitLength(numbers)) known.set(bytes.toString('hex', start, start + keyBytes), numbers);
  }
  return known;
};
