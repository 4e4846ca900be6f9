/**
 * Signs of other scripts that look like one of ours, and letters that stand where a digit should. What is
 * here is what people can type or paste to write around a check: https://www.unicode.org/reports/tr39/
 */
const latinOf: ReadonlyMap<string, string> = new Map(
  (
    'АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ' +
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv αa ιi'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const digitOf: ReadonlyMap<string, string> = new Map(
  ['OoОоΟο', 'Il|ІіΙıӀ'].flatMap((signs, digit) =>
    Array.from(signs, (sign) => [sign, String(digit)] as const),
  ),
);

const lookAlike = `[${[...latinOf.keys()].join('')}]`;
const mixedWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]{0,40}[a-z])(?=[\\p{L}\\p{N}]{0,40}${lookAlike})` +
    '[\\p{L}\\p{N}]{2,41}(?![\\p{L}\\p{N}])',
  'giu',
);
const numeral = `[\\d${[...digitOf.keys()].join('')}]`;
const longNumber = new RegExp(
  `(?<![\\p{L}\\p{N}|])(?=.?\\d)${numeral}(?:[ .\\-/()]{0,2}${numeral}){7,29}(?![\\p{L}\\p{N}|])`,
  'gu',
);

const eachAs = (text: string, map: ReadonlyMap<string, string>): string =>
  Array.from(text, (sign) => map.get(sign) ?? sign).join('');

const isForeign = (letter: string): boolean => /[^\p{Script=Latin}\p{N}]/u.test(letter);

/** A word of two scripts is read as Latin where every other letter has a double there. */
const asLatin = (word: string): string =>
  Array.from(word).every((letter) => latinOf.has(letter) || !isForeign(letter))
    ? eachAs(word, latinOf)
    : word;

/** Mostly digits: the rest was meant as digits too. */
const asDigits = (written: string): string => {
  const digits = written.replace(/\D/g, '').length;
  const signs = written.replace(/[ .\-/()]/g, '').length;
  return digits * 5 >= signs * 3 ? eachAs(written, digitOf) : written;
};

/** Reads letters of other scripts within Latin words as Latin, and letters within numbers as digits. Keeps the length. */
export const withoutLookAlikes = (text: string): string =>
  text.replace(mixedWord, asLatin).replace(longNumber, asDigits);
