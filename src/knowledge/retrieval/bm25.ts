/** How strongly a word that stands there again still counts; the usual value. */
const saturation = 1.2;
/** How strongly long texts are held back; sections are all of about one length, so below the usual .75. */
const lengthWeight = 0.5;

/** How well each text agrees with the words that were asked for. */
export interface WordScores {
  /** BM25 by the place of the text in the list; 0 for texts without any of the terms. */
  readonly scores: Float32Array;
  /** What a text with all of the terms would score at most. */
  readonly attainable: number;
}

/** BM25 (Robertson & Zaragoza 2009) over lists of terms. */
export class Bm25 {
  /** For each term: place of a text, how often it stands there, next place, … */
  readonly #postings = new Map<string, number[]>();
  readonly #lengths: number[] = [];
  readonly #averageLength: number;

  /** @param texts taken one after another, so that the terms of all need not be held at once */
  constructor(texts: Iterable<readonly string[]>) {
    for (const terms of texts) this.#add(terms);
    this.#averageLength = this.#lengths.reduce((a, b) => a + b, 0) / (this.#lengths.length || 1);
  }

  score(wanted: readonly string[]): WordScores {
    const scores = new Float32Array(this.#lengths.length);
    let attainable = 0;
    for (const term of new Set(wanted)) {
      const postings = this.#postings.get(term) ?? [];
      const rarity = this.#rarity(postings.length / 2);
      attainable += rarity * (saturation + 1);
      for (let at = 0; at < postings.length; at += 2) {
        const position = postings[at] ?? 0;
        const gain = rarity * this.#frequency(position, postings[at + 1] ?? 0);
        scores[position] = (scores[position] ?? 0) + gain;
      }
    }
    return { scores, attainable };
  }

  #add(terms: readonly string[]): void {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const postings = this.#postings.get(term) ?? [];
      postings.push(this.#lengths.length, count);
      this.#postings.set(term, postings);
    }
    this.#lengths.push(terms.length);
  }

  #rarity(texts: number): number {
    return Math.log(1 + (this.#lengths.length - texts + 0.5) / (texts + 0.5));
  }

  #frequency(position: number, count: number): number {
    const relativeLength = (this.#lengths[position] ?? 0) / (this.#averageLength || 1);
    const held = saturation * (1 - lengthWeight + lengthWeight * relativeLength);
    return (count * (saturation + 1)) / (count + held);
  }
}
