/** How strongly a word that stands there again still counts; the usual value. */
const saturation = 1.2;
/** How strongly long texts are held back; sections are all of about one length, so below the usual .75. */
const lengthWeight = 0.5;

interface Posting {
  readonly position: number;
  readonly count: number;
}

/** How well each text agrees with the words that were asked for. */
export interface WordScores {
  /** BM25 by the place of the text in the list; texts without any of the terms are absent. */
  readonly scores: ReadonlyMap<number, number>;
  /** What a text with all of the terms would score at most. */
  readonly attainable: number;
}

/** BM25 (Robertson & Zaragoza 2009) over lists of terms. */
export class Bm25 {
  readonly #postings = new Map<string, Posting[]>();
  readonly #lengths: readonly number[];
  readonly #averageLength: number;

  constructor(texts: readonly (readonly string[])[]) {
    this.#lengths = texts.map((terms) => terms.length);
    this.#averageLength = this.#lengths.reduce((a, b) => a + b, 0) / (texts.length || 1);
    for (const [position, terms] of texts.entries()) this.#add(position, terms);
  }

  score(wanted: readonly string[]): WordScores {
    const scores = new Map<number, number>();
    let attainable = 0;
    for (const term of new Set(wanted)) {
      const postings = this.#postings.get(term) ?? [];
      const rarity = this.#rarity(postings.length);
      attainable += rarity * (saturation + 1);
      for (const posting of postings) {
        const before = scores.get(posting.position) ?? 0;
        scores.set(posting.position, before + rarity * this.#frequency(posting));
      }
    }
    return { scores, attainable };
  }

  #add(position: number, terms: readonly string[]): void {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const postings = this.#postings.get(term) ?? [];
      postings.push({ position, count });
      this.#postings.set(term, postings);
    }
  }

  #rarity(texts: number): number {
    return Math.log(1 + (this.#lengths.length - texts + 0.5) / (texts + 0.5));
  }

  #frequency({ position, count }: Posting): number {
    const relativeLength = (this.#lengths[position] ?? 0) / (this.#averageLength || 1);
    const held = saturation * (1 - lengthWeight + lengthWeight * relativeLength);
    return (count * (saturation + 1)) / (count + held);
  }
}
