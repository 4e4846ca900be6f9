// The longest words that people write here are German and Dutch compounds of some forty letters.
const longestWord = 45;
const oneLetterThrice = /(\p{L})\1\1/u;
const aPieceThrice = /(\p{L}{2,4})\1\1/u;
const latin = /^[\p{Script=Latin}'-]{4,}$/u;
const vowel = /[aeiouy]/u;
const neighbouringKeys =
  /qwert|werty|ertyu|rtyui|tyuio|yuiop|azert|zerty|asdf|sdfg|dfgh|fghj|ghjk|hjkl|zxcv|xcvb|cvbn|vbnm/u;

const hasVowel = (word: string): boolean =>
  vowel.test(word.normalize('NFD').replace(/[ıøæœ]/gu, 'o'));

/** Whether a word in lower case is a cry, a stuck key or a hand across the keyboard: no word of any language. */
export const isMashed = (word: string): boolean =>
  word.length > longestWord ||
  oneLetterThrice.test(word) ||
  aPieceThrice.test(word) ||
  neighbouringKeys.test(word) ||
  (latin.test(word) && !hasVowel(word));
