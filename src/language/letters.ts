import type { Evidence, Recognised } from './recognised.ts';

const weight = 3;

/** Letters that only one or two of the languages use. */
const ownLetters: readonly (readonly [RegExp, readonly Recognised[]])[] = [
  [/[ığ]/u, ['tr']],
  [/ş/u, ['tr', 'ku']],
  [/[łżźąęćńś]/u, ['pl']],
  [/[їєґі]/u, ['uk']],
  [/[ыэё]/u, ['ru']],
  [/ъ/u, ['bg', 'ru']],
  [/[پچژگکی]/u, ['fa', 'ur']],
  [/[ٹڈڑےہ]/u, ['ur']],
  [/[ةىيكأإ]/u, ['ar']],
  [/ß/u, ['de']],
  [/[ñ¿¡]/u, ['es']],
  [/[ãõ]/u, ['pt']],
  [/[ășțţ]/u, ['ro']],
  [/[őű]/u, ['hu']],
  [/[řěů]/u, ['cs']],
  [/[đ]/u, ['sh']],
];

/** What single letters of a text in lower case say. */
export const weighLetters = (text: string): Evidence => {
  const evidence = new Map<Recognised, number>();
  for (const [letter, languages] of ownLetters) {
    if (!letter.test(text)) continue;
    for (const language of languages)
      evidence.set(language, (evidence.get(language) ?? 0) + weight);
  }
  return evidence;
};
