import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../conversation/index.ts';
import { languagesReadBy, type Chunk, type SubjectKey } from '../chunks/chunk.ts';
import { Bm25, type WordScores } from './bm25.ts';
import { isVague } from './vague-words.ts';
import { gramsOf, stem, wordsIn } from './words.ts';

/** How a subject agrees with the words of a question: by the best of its chunks. */
export interface WordMatch {
  readonly bm25: number;
  /** The part of what could be had, 0 to 1: stems and letter runs together. */
  readonly agreement: number;
}

/** How much letter runs count beside whole stems: they find "wachtwrd", and confuse likenesses. */
const gramShare = 0.5;

/** A word that more of the articles and tasks have does not say which of them is meant. */
const specificShare = 0.2;

/** Words are asked again and again; what they single out is kept for so many of them. */
const rememberedWords = 20_000;

/** Finds chunks by words: stems in the language of the chunk, and letter runs for typing errors and compounds. */
export class WordIndex {
  readonly #stems: Bm25;
  readonly #grams: Bm25;
  readonly #keys: readonly SubjectKey[];
  /** For each chunk the place of its subject in `#keys`. */
  readonly #subjectOf: Uint16Array;
  readonly #placesIn: ReadonlyMap<Language, Uint32Array>;
  readonly #subjectCounts: ReadonlyMap<Language, number>;
  readonly #subjectsByWord = new Map<string, ReadonlySet<SubjectKey>>();

  private constructor(chunks: readonly Chunk[], stems: Bm25, grams: Bm25) {
    this.#stems = stems;
    this.#grams = grams;
    this.#keys = [...new Set(chunks.map(({ key }) => key))];
    const numbers = new Map(this.#keys.map((key, number) => [key, number]));
    this.#subjectOf = Uint16Array.from(chunks, ({ key }) => numbers.get(key) ?? 0);
    const byLanguage = [...Map.groupBy(chunks.keys(), (place) => chunks[place]?.language ?? 'nl')];
    this.#placesIn = new Map(
      byLanguage.map(([language, places]) => [language, Uint32Array.from(places)]),
    );
    this.#subjectCounts = new Map(
      byLanguage.map(([language, places]) => [
        language,
        new Set(places.map((place) => this.#subjectOf[place])).size,
      ]),
    );
  }

  static build(chunks: readonly Chunk[]): WordIndex {
    return new WordIndex(
      chunks,
      Bm25.build(chunks.values().map(stemsOfChunk)),
      Bm25.build(chunks.values().map((chunk) => stemsOfChunk(chunk).flatMap(gramsOf))),
    );
  }

  /** @param chunks the same, in the same order, as the index was built from */
  static async load(folder: string, chunks: readonly Chunk[]): Promise<WordIndex> {
    const [stems, grams] = await Promise.all([
      Bm25.load(stemsFolder(folder)),
      Bm25.load(gramsFolder(folder)),
    ]);
    return new WordIndex(chunks, stems, grams);
  }

  async save(folder: string): Promise<void> {
    const folders = [stemsFolder(folder), gramsFolder(folder)];
    await Promise.all(folders.map((one) => mkdir(one)));
    await Promise.all([
      this.#stems.save(stemsFolder(folder)),
      this.#grams.save(gramsFolder(folder)),
    ]);
  }

  /** Every subject that has a word of the question in a text that somebody of this language can read. */
  search(question: string, language: Language): ReadonlyMap<SubjectKey, WordMatch> {
    const stems = stemsOf(wordsIn(question), language);
    const byStem = this.#stems.score(stems);
    const byGram = this.#grams.score(stems.flatMap(gramsOf));
    const bm25 = new Float32Array(this.#keys.length);
    const agreement = new Float32Array(this.#keys.length);
    const readable = languagesReadBy(language).map((one) => this.#placesIn.get(one) ?? []);
    for (const places of readable)
      for (const place of places) {
        const subject = this.#subjectOf[place] ?? 0;
        const agreed =
          (1 - gramShare) * shareOf(byStem, place) + gramShare * shareOf(byGram, place);
        agreement[subject] = Math.max(agreement[subject] ?? 0, agreed);
        bm25[subject] = Math.max(bm25[subject] ?? 0, byStem.scores[place] ?? 0);
      }
    return new Map(
      this.#keys.flatMap((key, number): [SubjectKey, WordMatch][] => {
        const [score = 0, agreed = 0] = [bm25[number], agreement[number]];
        return agreed === 0 ? [] : [[key, { bm25: score, agreement: agreed }]];
      }),
    );
  }

  /** The subjects that have a word of the question that few others have. */
  singledOut(question: string, language: Language): ReadonlySet<SubjectKey> {
    const few = wordsIn(question)
      .filter((word) => !isVague(word, language))
      .map((word) => this.#subjectsWith(word, language))
      .filter((subjects) => !this.#isCommon(subjects, language));
    return new Set(few.flatMap((subjects) => [...subjects]));
  }

  /** No word of the question says what is meant, "hij doet het niet". A word that nobody has says something else. */
  saysNothing(question: string, language: Language): boolean {
    return wordsIn(question)
      .filter((word) => !isVague(word, language))
      .every((word) => this.#isCommon(this.#subjectsWith(word, language), language));
  }

  // Where few subjects have a text in the language, few have a word of it, however common it is.
  #isCommon(subjects: ReadonlySet<SubjectKey>, language: Language): boolean {
    return subjects.size > specificShare * (this.#subjectCounts.get(language) ?? 0);
  }

  // "DigiD" is no rare word because another language cuts it to a stem that nobody else has.
  #subjectsWith(word: string, language: Language): ReadonlySet<SubjectKey> {
    const name = `${language} ${word}`;
    const known = this.#subjectsByWord.get(name);
    if (known !== undefined) return known;
    const numbers = stemsOf([word], language).flatMap((one) =>
      Array.from(this.#stems.placesWith(one), (place) => this.#subjectOf[place] ?? 0),
    );
    const subjects = new Set([...new Set(numbers)].flatMap((number) => this.#keys[number] ?? []));
    if (this.#subjectsByWord.size < rememberedWords) this.#subjectsByWord.set(name, subjects);
    return subjects;
  }
}

const stemsFolder = (folder: string) => join(folder, 'stems');
const gramsFolder = (folder: string) => join(folder, 'letter-runs');

const stemsOfChunk = ({ text, language }: Chunk): string[] =>
  wordsIn(text).map((word) => stem(word, language));

// Names of Dutch services stand in questions of every language.
const stemsOf = (words: readonly string[], language: Language): string[] =>
  words.flatMap((word) => [stem(word, language), stem(word, 'nl')]);

const shareOf = ({ scores, attainable }: WordScores, position: number): number =>
  attainable === 0 ? 0 : (scores[position] ?? 0) / attainable;
