import type { Language } from '../../conversation/index.ts';
import type { Chunk, ChunkVectors } from '../chunks/chunk.ts';
import type { SectionId } from '../knowledge.ts';
import { ExactIndex } from '../vector-index/exact-index.ts';
import type { Vector } from '../vector-index/vector-index.ts';
import { stem, wordsIn } from './words.ts';

/** A question as its part of an article is looked for. */
export interface AskedOfArticle {
  /** As the model gave it. */
  readonly vector: Vector;
  readonly text: string;
  readonly language: Language;
}

/** How well a section fits a question. */
export interface SectionFit {
  readonly section: AskedSection;
  /** -1 to 1. */
  readonly cosine: number;
  /** How many words of the question stand in this section and in few others of the article, 0 to 1. */
  readonly words: number;
}

type AskedSection = Exclude<SectionId, 'easier'>;

/** How a section's fit becomes its odds. */
export type SectionWeights = Readonly<Record<'cosine' | 'words' | 'short', number>>;

/**
 * Cosine and words are chosen on `tests/questions/parts-dev.yml` (`node bench/retrieval/fit-sections.ts` prints
 * them anew). The lead of the short answer is set, and costs nothing there: that answer is made to be enough.
 */
export const sectionWeights: SectionWeights = { cosine: 23, words: 4.5, short: 0.2 };

/** A question of fewer words than this does not become more sure of each of them. */
const fewestWords = 3;

/** Tells which section of an article a question is about: "hoeveel kost het" gets the price first. */
export class SectionIndex {
  readonly #index: ExactIndex;
  readonly #chunks: readonly Chunk[];
  /** For each article the places of its sections in the index. */
  readonly #placesOf: ReadonlyMap<string, readonly number[]>;

  private constructor(index: ExactIndex, chunks: readonly Chunk[]) {
    this.#index = index;
    this.#chunks = chunks.filter(isAskedSection);
    this.#placesOf = Map.groupBy(
      this.#chunks.keys(),
      (place) => this.#chunks[place]?.subject ?? '',
    );
  }

  static build(chunks: readonly Chunk[], vectors: ChunkVectors): SectionIndex {
    const own = chunks.filter(isAskedSection).map((chunk) => vectors.get(chunk) ?? []);
    return new SectionIndex(ExactIndex.build(own), chunks);
  }

  /** @param chunks the same, in the same order, as the index was built from */
  static async load(folder: string, chunks: readonly Chunk[]): Promise<SectionIndex> {
    return new SectionIndex(await ExactIndex.load(folder), chunks);
  }

  save(folder: string): Promise<void> {
    return this.#index.save(folder);
  }

  choose(article: string, asked: AskedOfArticle): SectionId {
    const fits = this.fitsOf(article, asked).map((fit) => ({ ...fit, odds: oddsOf(fit) }));
    return fits.sort((a, b) => b.odds - a.odds)[0]?.section ?? 'short';
  }

  /** How each section of the article fits. */
  fitsOf(article: string, { vector, text, language }: AskedOfArticle): SectionFit[] {
    const places = this.#placesOf.get(article) ?? [];
    const sections = places.map((place) => stemsOf(this.#chunks[place]));
    const asked = [
      ...new Set(wordsIn(text).flatMap((word) => [stem(word, language), stem(word, 'nl')])),
    ];
    const telling = asked.filter((word) => !sections.every((stems) => stems.has(word)));
    return places.map((place, at) => ({
      section: sectionOf(this.#chunks[place]),
      cosine: this.#index.cosineAt(place, vector),
      words:
        telling.reduce((sum, word) => sum + shareOf(word, at, sections), 0) /
        Math.max(fewestWords, asked.length),
    }));
  }
}

// Easier words are shown when somebody asks for them. Every article has its sections in Dutch.
const isAskedSection = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'article' &&
  chunk.language === 'nl' &&
  chunk.part !== 'question' &&
  chunk.part !== 'easier';

const sectionOf = (chunk: Chunk | undefined): AskedSection => {
  const part = chunk?.part;
  return part === undefined || part === 'question' || part === 'easier' ? 'short' : part;
};

const oddsOf = ({ section, cosine, words }: SectionFit): number =>
  sectionWeights.cosine * cosine +
  sectionWeights.words * words +
  (section === 'short' ? sectionWeights.short : 0);

/** A word that several sections have says less about each. */
const shareOf = (word: string, at: number, sections: readonly ReadonlySet<string>[]): number =>
  sections[at]?.has(word) === true ? 1 / sections.filter((stems) => stems.has(word)).length : 0;

const stems = new WeakMap<Chunk, ReadonlySet<string>>();

const stemsOf = (chunk: Chunk | undefined): ReadonlySet<string> => {
  if (chunk === undefined) return new Set();
  const known = stems.get(chunk) ?? new Set(wordsIn(chunk.text).map((word) => stem(word, 'nl')));
  stems.set(chunk, known);
  return known;
};
