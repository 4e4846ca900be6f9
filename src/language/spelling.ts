import { wordLists } from './frequent-words.ts';
import type { Evidence } from './recognised.ts';

// A letter that a language was never seen to use counts as seen this often.
const unseen = 0.05;
const alphabet = 180;
// How many times a pair or triple must be seen to weigh as much as what is known of shorter ones.
const backOff = 3;
const weight = 0.5;

/** How often letters follow one another in a language's frequent words: `''`, `'a'` and `'ab'` before `'c'`. */
class Spelling {
  readonly #followed = new Map<string, number>();
  readonly #context = new Map<string, number>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const [before, letter] of lettersOf(word)) {
        for (const context of new Set([before, before.slice(-1), ''])) this.#count(context, letter);
      }
    }
  }

  #count(context: string, letter: string): void {
    const followed = `${context}|${letter}`;
    this.#followed.set(followed, (this.#followed.get(followed) ?? 0) + 1);
    this.#context.set(context, (this.#context.get(context) ?? 0) + 1);
  }

  #chance(context: string, letter: string, shorter: number): number {
    const followed = this.#followed.get(`${context}|${letter}`) ?? 0;
    return (followed + backOff * shorter) / ((this.#context.get(context) ?? 0) + backOff);
  }

  logChance([before, letter]: LetterInWord): number {
    const all = this.#context.get('') ?? 0;
    const alone = ((this.#followed.get(`|${letter}`) ?? 0) + unseen) / (all + unseen * alphabet);
    const afterOne = this.#chance(before.slice(-1), letter, alone);
    return Math.log(before.length > 1 ? this.#chance(before, letter, afterOne) : afterOne);
  }
}

type LetterInWord = readonly [before: string, letter: string];

/** Each letter of a word with the two signs before it; a space stands on both sides of the word. */
const lettersOf = (word: string): LetterInWord[] => {
  const padded = ` ${word} `.split('');
  return padded
    .slice(1)
    .map((letter, at) => [padded.slice(Math.max(0, at - 1), at + 1).join(''), letter]);
};

const spellings = Array.from(
  wordLists,
  ([language, list]) => [language, new Spelling(list.keys())] as const,
);

const logChancesOf = (letter: LetterInWord): Float64Array =>
  Float64Array.from(spellings, ([, spelling]) => spelling.logChance(letter));

// People write the same sequences of letters again and again.
const remembered = new Map<string, Float64Array>();
const mostRemembered = 10_000;

/** By the place of the language in `spellings`. */
const rememberLogChances = (letter: LetterInWord): Float64Array => {
  const key = letter.join('');
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const chances = logChancesOf(letter);
  if (remembered.size < mostRemembered) remembered.set(key, chances);
  return chances;
};

/** What the spelling of a message's words says, known words or not. */
export const weighSpelling = (words: readonly string[]): Evidence => {
  const sums = new Float64Array(spellings.length);
  for (const letter of words.flatMap(lettersOf))
    for (const [place, chance] of rememberLogChances(letter).entries())
      sums[place] = (sums[place] ?? 0) + chance;
  return new Map(spellings.map(([language], place) => [language, weight * (sums[place] ?? 0)]));
};
