import type { Language } from '../../conversation/index.ts';
import { subjectKey, type Chunk, type SubjectKey } from '../chunks/chunk.ts';
import { Bm25, type WordScores } from './bm25.ts';
import { isVague } from './vague-words.ts';
import { gramsOf, stem, wordsIn } from './words.ts';

/** How a chunk agrees with the words of a question. */
export interface WordMatch {
  readonly bm25: number;
  /** The part of what could be had, 0 to 1: stems and letter runs together. */
  readonly agreement: number;
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
  readonly #subjects: number;

  constructor(chunks: readonly Chunk[]) {
    const stems = chunks.map(({ text, language }) =>
      wordsIn(text).map((word) => stem(word, language)),
    );
    this.#stems = new Bm25(stems);
    this.#grams = new Bm25(stems.map((words) => words.flatMap(gramsOf)));
    this.#subjects = new Set(chunks.map(subjectKey)).size;
    for (const [position, chunk] of chunks.entries())
      for (const word of stems[position] ?? []) {
        const subjects = this.#subjectsByStem.get(word) ?? new Set();
        this.#subjectsByStem.set(word, subjects.add(subjectKey(chunk)));
      }
  }

  /** Matches by the place of the chunk in the list. */
  search(
    question: string,
    language: Language,
    accept: (position: number) => boolean,
  ): ReadonlyMap<number, WordMatch> {
    const stems = stemsOf(wordsIn(question), language);
    const byStem = this.#stems.score(stems);
    const byGram = this.#grams.score(stems.flatMap(gramsOf));
    return new Map(
      [...byGram.scores.keys()].filter(accept).map((position) => [
        position,
        {
          bm25: byStem.scores.get(position) ?? 0,
          agreement:
            (1 - gramShare) * shareOf(byStem, position) + gramShare * shareOf(byGram, position),
        },
      ]),
    );
  }

  /** The subjects that have a word of the question that few others have. */
  singledOut(question: string, language: Language): ReadonlySet<SubjectKey> {
    const telling = wordsIn(question).filter((word) => !isVague(word, language));
    const few = stemsOf(telling, language)
      .map((word) => this.#subjectsByStem.get(word) ?? new Set<SubjectKey>())
      .filter((subjects) => subjects.size <= specificShare * this.#subjects);
    return new Set(few.flatMap((subjects) => [...subjects]));
  }
}

// Names of Dutch services stand in questions of every language.
const stemsOf = (words: readonly string[], language: Language): string[] =>
  words.flatMap((word) => [stem(word, language), stem(word, 'nl')]);

const shareOf = ({ scores, attainable }: WordScores, position: number): number =>
  attainable === 0 ? 0 : (scores.get(position) ?? 0) / attainable;
