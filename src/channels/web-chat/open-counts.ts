/** How many are open of each name. */
export class OpenCounts {
  readonly #open = new Map<string, number>();

  of(name: string): number {
    return this.#open.get(name) ?? 0;
  }

  /** Counts one more; returns the function that takes it off again. */
  add(name: string): () => void {
    this.#open.set(name, this.of(name) + 1);
    return () => {
      const left = this.of(name) - 1;
      if (left > 0) this.#open.set(name, left);
      else this.#open.delete(name);
    };
  }
}
