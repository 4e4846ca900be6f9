import type { Language } from '../conversation/index.ts';
import { readLanguageModel, weighWords, type Evidence } from './language-model.ts';
import { readWords } from './read-words.ts';
import { answeredIn, highest } from './recognised.ts';

const model = readLanguageModel(new URL('language-model.bin', import.meta.url));

/** What one message says about its language. */
export interface MessageWeight {
  /** How many words there are to go by. */
  readonly words: number;
  readonly isLatin: boolean;
  readonly whole: Evidence;
  /** Each half by itself, where there are words enough: a message may begin in one language and end in another. */
  readonly halves: readonly Evidence[];
}

const latin = /\p{Script=Latin}/u;
const enoughForHalves = 4;

const weighHalves = (words: readonly string[]): Evidence[] => {
  if (words.length < enoughForHalves) return [];
  const middle = Math.ceil(words.length / 2);
  return [words.slice(0, middle), words.slice(middle)].map((half) => weighWords(model, half));
};

/** Weighs a message by the pieces of its words. */
export const weighMessage = (message: string): MessageWeight => {
  const words = readWords(message);
  return {
    words: words.length,
    isLatin: latin.test(words.join(' ')),
    whole: weighWords(model, words),
    halves: weighHalves(words),
  };
};

const sure = Math.log(0.9);

/** Whether one half is surely in a language and the other surely in another: its reader can read both. */
export const isMixedWith = (language: Language, { halves }: MessageWeight): boolean => {
  const found = halves.flatMap((half) => {
    const best = highest(half);
    return half[best] > sure ? [answeredIn(best) ?? best] : [];
  });
  return found.includes(language) && found.some((other) => other !== language);
};
