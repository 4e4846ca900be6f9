import type { LanguageModel } from '../language-model.ts';
import { buckets, piecesOf } from '../pieces.ts';
import { hypotheses } from '../recognised.ts';
import { shuffle, type Chance } from './chance.ts';
import type { Example } from './examples.ts';

const rounds = 30;
const rate = 0.5;
const firstSquare = 0.01;
const decay = 1e-6;
const negligible = 1e-4;
// A language of which there are few examples counts each more often, up to this.
const mostCounted = 3;
const cutShort = 0.5;
const shortest = 4;
const most = 127;
// Beyond this a weight says nothing more, and the small ones would be rounded to nothing.
const heaviest = 8;

const width = hypotheses.length;

/** Messages are short: half of the time a sentence is cut to one to four words. */
const shorten = (words: readonly string[], chance: Chance): readonly string[] => {
  if (words.length <= 2 || chance.happens(1 - cutShort)) return words;
  const length = 1 + chance.below(Math.min(shortest, words.length));
  const start = chance.below(words.length - length + 1);
  return words.slice(start, start + length);
};

/** Logistic regression over the pieces of words, with Adagrad: Duchi, Hazan and Singer, JMLR 12 (2011). */
class Learner {
  readonly weights = new Float32Array(buckets * width);
  readonly #squares = new Float32Array(buckets * width).fill(firstSquare);
  readonly #errors = new Float64Array(width);

  learn(pieces: readonly number[], truth: number, importance: number): void {
    const scale = 1 / Math.sqrt(pieces.length);
    this.#predict(pieces, scale);
    this.#errors[truth] = (this.#errors[truth] ?? 0) - 1;
    for (let at = 0; at < width; at += 1)
      this.#errors[at] = (this.#errors[at] ?? 0) * scale * importance;
    for (const piece of pieces) this.#correct(piece * width);
  }

  #predict(pieces: readonly number[], scale: number): void {
    const chances = this.#errors.fill(0);
    for (const piece of pieces)
      for (let at = 0; at < width; at += 1)
        chances[at] = (chances[at] ?? 0) + (this.weights[piece * width + at] ?? 0) * scale;
    const best = Math.max(...chances);
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += chances[at] = Math.exp((chances[at] ?? 0) - best);
    for (let at = 0; at < width; at += 1) chances[at] = (chances[at] ?? 0) / sum;
  }

  #correct(start: number): void {
    for (let at = 0; at < width; at += 1) {
      const weight = this.weights[start + at] ?? 0;
      const slope = (this.#errors[at] ?? 0) + decay * weight;
      if (Math.abs(slope) < negligible) continue;
      const square = (this.#squares[start + at] ?? 0) + slope * slope;
      this.#squares[start + at] = square;
      this.weights[start + at] = weight - (rate * slope) / Math.sqrt(square);
    }
  }
}

const countEach = (examples: readonly Example[]): Map<string, number> =>
  new Map(
    Array.from(
      Map.groupBy(examples, ({ hypothesis }) => hypothesis),
      ([hypothesis, own]) => [hypothesis, own.length],
    ),
  );

const toBytes = (weights: Float32Array): LanguageModel => {
  const scale = heaviest / most;
  const rounded = weights.map((weight) =>
    Math.round(Math.max(-heaviest, Math.min(heaviest, weight)) / scale),
  );
  return { weights: Int8Array.from(rounded), scale };
};

/** Learns how much each piece of a word speaks for each hypothesis. */
export const trainModel = (examples: readonly Example[], chance: Chance): LanguageModel => {
  const counts = countEach(examples);
  const largest = Math.max(...counts.values());
  const learner = new Learner();
  const order = examples.filter(({ words }) => words.length > 0);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance);
    for (const { hypothesis, words } of order) {
      const importance = Math.min(mostCounted, largest / (counts.get(hypothesis) ?? largest));
      learner.learn(piecesOf(shorten(words, chance)), hypotheses.indexOf(hypothesis), importance);
    }
  }
  return toBytes(learner.weights);
};
