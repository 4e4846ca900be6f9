import { Embeddings } from '@langchain/core/embeddings';
import type { EmbeddingModel } from './load-model.ts';

/** Longer batches gain no speed on a processor, and their memory grows with the longest text. */
const batchSize = 16;

/**
 * LangChain embeddings of multilingual-e5, which was trained with a word before each text that says
 * what it is: `query: ` for what somebody asks, `passage: ` for what is searched.
 */
export class E5Embeddings extends Embeddings {
  readonly #model: Promise<EmbeddingModel>;

  /** @param model may still be loading, so that an index can be read meanwhile */
  constructor(model: Promise<EmbeddingModel>) {
    super({});
    this.#model = model;
  }

  /** @param onProgress told how many texts are done, after each batch */
  override embedDocuments(
    texts: readonly string[],
    onProgress?: (done: number) => void,
  ): Promise<number[][]> {
    return this.#embed(
      texts.map((text) => `passage: ${text}`),
      onProgress,
    );
  }

  override async embedQuery(text: string): Promise<number[]> {
    return [...(await this.embedQuestion(text))];
  }

  /** As `embedQuery`, with the numbers packed. */
  async embedQuestion(text: string): Promise<Float32Array> {
    const [vector = new Float32Array()] = await (await this.#model).embed([`query: ${text}`]);
    return vector;
  }

  /** Questions that other questions are compared with: both sides are asked alike. */
  embedQueries(texts: readonly string[], onProgress?: (done: number) => void): Promise<number[][]> {
    return this.#embed(
      texts.map((text) => `query: ${text}`),
      onProgress,
    );
  }

  // Texts of like length go together, so that little of a batch is padding.
  async #embed(texts: readonly string[], onProgress?: (done: number) => void): Promise<number[][]> {
    const model = await this.#model;
    const byLength = texts
      .map((text, position) => ({ text, position }))
      .sort((a, b) => a.text.length - b.text.length);
    const vectors: number[][] = [];
    for (let start = 0; start < byLength.length; start += batchSize) {
      const batch = byLength.slice(start, start + batchSize);
      const made = await model.embed(batch.map(({ text }) => text));
      for (const [row, { position }] of batch.entries()) vectors[position] = [...(made[row] ?? [])];
      onProgress?.(start + batch.length);
    }
    return vectors;
  }
}
