import { readNumbers, type NumberRead } from '../digit-groups.ts';
import { bsnInWords } from './bsn-in-words.ts';
import type { Detector } from './detector.ts';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The check on a burgerservicenummer: nine digits whose weighted sum divides by eleven. */
export const passesElfproef = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
};

// A mask is no such word.
const aBsnWord =
  '(?:(?<!\\[)b\\.?s\\.?n(?!\\p{L})|burger ?service|sofi|citizen service number|vatandaşlık|' +
  'رقم (?:خدمة )?المواطن|شماره (?:خدمات )?شهروندی)';
// The number follows the word at once.
const announcement = new RegExp(`${aBsnWord}[^\\d[\\]]{0,25}$`, 'iu');

const isAnnounced = (text: string, { digits, start }: NumberRead): boolean =>
  // What begins with a zero and has eight digits is a telephone number, such as 0800 0543.
  /^(?:[1-9]\d{7}|\d{9})$/.test(digits) &&
  announcement.test(text.slice(Math.max(0, start - 50), start));

/**
 * A burgerservicenummer. Eight digits (a leading zero left out) and numbers that fail the elfproef
 * (a typing mistake) count only where the citizen announces one: elsewhere they are mostly something else.
 */
export const bsn: Detector = {
  kind: 'bsn',
  *find(text) {
    for (const number of readNumbers(text, { fewest: 8, most: 9 })) {
      if (passesElfproef(number.digits) || isAnnounced(text, number)) yield number;
    }
    for (const { 0: word, index } of text.matchAll(new RegExp(aBsnWord, 'giu'))) {
      const spoken = bsnInWords(text, index + word.length);
      if (spoken) yield spoken;
    }
  },
};
