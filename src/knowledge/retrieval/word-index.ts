import type { Language } from '../../conversation/index.ts';
import type { Chunk, SubjectKey } from '../chunks/chunk.ts';
import { Bm25, type WordScores } from './bm25.ts';
import { isVague } from './vague-words.ts';
import { gramsOf, stem, wordsIn } from './words.ts';

/** How each chunk agrees with the words of a question, by the place of the chunk in the list. */
export interface WordMatches {
  readonly bm25: Float32Array;
  /** The part of what could be had, 0 to 1: stems and letter runs together. */
  readonly agreement: Float32Array;
}

/** How much letter runs count beside whole stems: they find "wachtwrd", and confuse likenesses. */
const gramShare = 0.5;

/** A word that more of the articles and tasks have does not say which of them is meant. */
const specificShare = 0.2;

/** Finds chunks by words: stems in the language of the chunk, and letter runs for typing errors and compounds. */
export class WordIndex {
  readonly #stems: Bm25;
  readonly #grams: Bm25;
  readonly #subjectsByStem = new Map<string, Set<SubjectKey>>();
  readonly #subjectsIn = new Map<Language, Set<SubjectKey>>();

  constructor(chunks: readonly Chunk[]) {
    this.#stems = new Bm25(chunks.values().map(stemsOfChunk));
    this.#grams = new Bm25(chunks.values().map((chunk) => stemsOfChunk(chunk).flatMap(gramsOf)));
    for (const chunk of chunks) {
      const own = this.#subjectsIn.get(chunk.language) ?? new Set();
      this.#subjectsIn.set(chunk.language, own.add(chunk.key));
      for (const word of stemsOfChunk(chunk)) {
        const subjects = this.#subjectsByStem.get(word) ?? new Set();
        this.#subjectsByStem.set(word, subjects.add(chunk.key));
      }
    }
  }

  search(question: string, language: Language): WordMatches {
    const stems = stemsOf(wordsIn(question), language);
    const byStem = this.#stems.score(stems);
    const byGram = this.#grams.score(stems.flatMap(gramsOf));
    const agreement = byStem.scores.map(
      (_, position) =>
        (1 - gramShare) * shareOf(byStem, position) + gramShare * shareOf(byGram, position),
    );
    return { bm25: byStem.scores, agreement };
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
    return subjects.size > specificShare * (this.#subjectsIn.get(language)?.size ?? 0);
  }

  // "DigiD" is no rare word because another language cuts it to a stem that nobody else has.
  #subjectsWith(word: string, language: Language): ReadonlySet<SubjectKey> {
    return new Set(
      stemsOf([word], language).flatMap((one) => [...(this.#subjectsByStem.get(one) ?? [])]),
    );
  }
}

const stemsOfChunk = ({ text, language }: Chunk): string[] =>
  wordsIn(text).map((word) => stem(word, language));

// Names of Dutch services stand in questions of every language.
const stemsOf = (words: readonly string[], language: Language): string[] =>
  words.flatMap((word) => [stem(word, language), stem(word, 'nl')]);

const shareOf = ({ scores, attainable }: WordScores, position: number): number =>
  attainable === 0 ? 0 : (scores[position] ?? 0) / attainable;
