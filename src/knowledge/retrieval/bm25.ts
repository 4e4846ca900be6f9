import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** Which texts have which terms: of each term a part of two long lists. */
interface Postings {
  /** How many texts there are. */
  readonly size: number;
  readonly terms: readonly string[];
  /** Where the part of each term ends; it begins where that of the term before it ends. */
  readonly ends: Uint32Array;
  /** The place of a text that has the term, rising within a term. */
  readonly places: Uint32Array;
  /** What the term gives that text, before its rarity. */
  readonly gains: Float32Array;
}

/** BM25 (Robertson & Zaragoza 2009) over lists of terms. */
export class Bm25 {
  readonly #postings: Postings;
  readonly #numbers: ReadonlyMap<string, number>;

  private constructor(postings: Postings) {
    this.#postings = postings;
    this.#numbers = new Map(postings.terms.map((term, number) => [term, number]));
  }

  /** @param texts taken one after another, so that the terms of all need not be held at once */
  static build(texts: Iterable<readonly string[]>): Bm25 {
    const lengths: number[] = [];
    /** For each term: place of a text, how often it stands there, next place, … */
    const occurrences = new Map<string, number[]>();
    for (const terms of texts) {
      for (const [term, count] of countEach(terms)) {
        const own = occurrences.get(term) ?? [];
        own.push(lengths.length, count);
        occurrences.set(term, own);
      }
      lengths.push(terms.length);
    }
    return new Bm25(packed(occurrences, lengths));
  }

  /** Reads what `save` wrote. */
  static async load(folder: string): Promise<Bm25> {
    const [json, ends, places, gains] = await Promise.all([
      readFile(join(folder, 'terms.json'), 'utf8'),
      ...numberFiles.map((name) => readNumbers(join(folder, name))),
    ]);
    const { size, terms } = JSON.parse(json) as Pick<Postings, 'size' | 'terms'>;
    return new Bm25({
      ...{ size, terms },
      ends: new Uint32Array(ends ?? nothing),
      places: new Uint32Array(places ?? nothing),
      gains: new Float32Array(gains ?? nothing),
    });
  }

  async save(folder: string): Promise<void> {
    const { size, terms, ...numbers } = this.#postings;
    await Promise.all([
      writeFile(join(folder, 'terms.json'), JSON.stringify({ size, terms })),
      ...numberFiles.map((name) => writeFile(join(folder, name), numbers[name])),
    ]);
  }

  score(wanted: readonly string[]): WordScores {
    const { size, places, gains } = this.#postings;
    const scores = new Float32Array(size);
    let attainable = 0;
    for (const term of new Set(wanted)) {
      const [begin, end] = this.#partOf(term);
      const rarity = this.#rarity(end - begin);
      attainable += rarity * (saturation + 1);
      for (let at = begin; at < end; at += 1) {
        const place = places[at] ?? 0;
        scores[place] = (scores[place] ?? 0) + rarity * (gains[at] ?? 0);
      }
    }
    return { scores, attainable };
  }

  /** The places of the texts that have the term, rising. */
  placesWith(term: string): Uint32Array {
    return this.#postings.places.subarray(...this.#partOf(term));
  }

  #partOf(term: string): [begin: number, end: number] {
    const number = this.#numbers.get(term);
    if (number === undefined) return [0, 0];
    const { ends } = this.#postings;
    return [ends[number - 1] ?? 0, ends[number] ?? 0];
  }

  #rarity(texts: number): number {
    return Math.log(1 + (this.#postings.size - texts + 0.5) / (texts + 0.5));
  }
}

const numberFiles = ['ends', 'places', 'gains'] as const;
const nothing = new ArrayBuffer();

const readNumbers = async (file: string): Promise<ArrayBuffer> => {
  const { buffer, byteOffset, byteLength } = await readFile(file);
  return buffer.slice(byteOffset, byteOffset + byteLength);
};

const countEach = (terms: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

const packed = (
  occurrences: ReadonlyMap<string, readonly number[]>,
  lengths: readonly number[],
): Postings => {
  const averageLength = lengths.reduce((a, b) => a + b, 0) / (lengths.length || 1);
  const all = occurrences.values().reduce((sum, own) => sum + own.length / 2, 0);
  const places = new Uint32Array(all);
  const gains = new Float32Array(all);
  const ends = new Uint32Array(occurrences.size);
  let [filled, number] = [0, 0];
  for (const own of occurrences.values()) {
    for (let at = 0; at < own.length; at += 2) {
      const place = own[at] ?? 0;
      places[filled] = place;
      gains[filled] = gain(own[at + 1] ?? 0, (lengths[place] ?? 0) / (averageLength || 1));
      filled += 1;
    }
    ends[number] = filled;
    number += 1;
  }
  return { size: lengths.length, terms: [...occurrences.keys()], ends, places, gains };
};

const gain = (count: number, relativeLength: number): number =>
  (count * (saturation + 1)) /
  (count + saturation * (1 - lengthWeight + lengthWeight * relativeLength));
