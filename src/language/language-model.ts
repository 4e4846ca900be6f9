import { readFileSync } from 'node:fs';
import { piecesOf } from './pieces.ts';
import { hypotheses, type Hypothesis } from './recognised.ts';

/** What stands in the first line of a saved model, before its weights. */
export interface ModelHeader {
  readonly format: string;
  readonly madeBy: string;
  readonly hypotheses: readonly string[];
  /** What a weight of 1 counts for. */
  readonly scale: number;
  readonly credit: string;
}

/** How much each piece speaks for each hypothesis. */
export interface LanguageModel {
  /** `weights[bucket * hypotheses.length + hypothesis]`. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** How likely a text is each of the hypotheses, as natural logarithms of chances that sum to 1. */
export type Evidence = Readonly<Record<Hypothesis, number>>;

export const modelFormat = 'om-de-hoek-language-model/1';
export const modelMaker = 'node src/language/make-language-model.ts <folder of the sentences>';

const newline = 10;

/** Reads a saved model. @throws Error that says how to make one when the file is of another kind */
export const readLanguageModel = (file: URL): LanguageModel => {
  const bytes = readFileSync(file);
  const end = bytes.indexOf(newline);
  const header = JSON.parse(bytes.toString('utf8', 0, end)) as ModelHeader;
  const isOurs = header.format === modelFormat && header.hypotheses.join() === hypotheses.join();
  if (!isOurs) throw new Error(`${file.pathname} is another kind of model. Make it: ${modelMaker}`);
  return { weights: new Int8Array(bytes.subarray(end + 1)), scale: header.scale };
};

const sumWeights = (weights: Int8Array, pieces: readonly number[]): Float64Array => {
  const sums = new Float64Array(hypotheses.length);
  for (const piece of pieces) {
    const start = piece * sums.length;
    for (let at = 0; at < sums.length; at += 1)
      sums[at] = (sums[at] ?? 0) + (weights[start + at] ?? 0);
  }
  return sums;
};

/** Weighs the words of a text, known words or not. */
export const weighWords = (model: LanguageModel, words: readonly string[]): Evidence => {
  const pieces = piecesOf(words);
  // Pieces overlap, so that twice as many of them do not say twice as much.
  const scale = model.scale / Math.sqrt(Math.max(1, pieces.length));
  const logits = sumWeights(model.weights, pieces).map((sum) => sum * scale);
  const most = Math.max(...logits);
  const total = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0)) + most;
  return Object.fromEntries(
    hypotheses.map((hypothesis, at) => [hypothesis, (logits[at] ?? 0) - total]),
  ) as Record<Hypothesis, number>;
};
