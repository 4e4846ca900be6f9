import type { Span } from '../canonical-text.ts';
import { readNumbers, type NumberRead } from '../digit-groups.ts';
import type { Detector } from './detector.ts';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The check on a burgerservicenummer: nine digits whose weighted sum divides by eleven. */
export const isBsn = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
};

/** The words that announce a number, as the source of a regular expression. A mask is no such word. */
export const aBsnWord =
  '(?:(?<!\\[)b\\.?s\\.?n(?!\\p{L})|burger ?service|sofi|citizen service number|vatandaşlık|' +
  'رقم (?:خدمة )?المواطن|شماره (?:خدمات )?شهروندی)';
// The number follows the word at once.
const announcement = new RegExp(`${aBsnWord}[^\\d[\\]]{0,25}$`, 'iu');

const isAnnounced = (text: string, { digits, start }: NumberRead): boolean =>
  // What begins with a zero and has eight digits is a telephone number, such as 0800 0543.
  /^(?:[1-9]\d{7}|\d{9})$/.test(digits) &&
  announcement.test(text.slice(Math.max(0, start - 50), start));

const begun = new RegExp(
  `${aBsnWord}[\\p{L}-]{0,10}(?: (?:is|was)| ?[:=])? ?(?<digits>\\d(?:[ .-]?\\d){2,6})[ .!]{0,3}$`,
  'diu',
);
const longestBegun = 60;

/** A number that the message breaks off: the rest comes in the next one. */
const begunAtEnd = (text: string): Span | undefined => {
  const from = Math.max(0, text.length - longestBegun);
  const match = begun.exec(text.slice(from));
  const [start, end] = match?.indices?.groups?.['digits'] ?? [];
  if (start === undefined || end === undefined) return undefined;
  const isYear = /^(?:19|20)\d\d$/.test(match?.groups?.['digits'] ?? '');
  return isYear ? undefined : { start: from + start, end: from + end };
};

/** Where a citizen dictates the digits one by one: "1, 2, 3, …". */
const dictated = new RegExp(
  `${aBsnWord}[^\\d[\\]]{0,25}(?<digits>\\d(?:, ?\\d){7,8})(?!\\d|, ?\\d)`,
  'dgiu',
);

function* dictatedIn(text: string): Generator<Span> {
  for (const { indices } of text.matchAll(dictated)) {
    const [start, end] = indices?.groups?.['digits'] ?? [];
    if (start !== undefined && end !== undefined) yield { start, end };
  }
}

/**
 * A burgerservicenummer. Eight digits (a leading zero left out), numbers that fail the elfproef (a
 * typing mistake) and a beginning count only where the citizen announces one: elsewhere they are mostly
 * something else.
 */
export const bsn: Detector = {
  kind: 'bsn',
  *find(text) {
    for (const number of readNumbers(text, { fewest: 8, most: 9 })) {
      if (isBsn(number.digits) || isAnnounced(text, number)) yield number;
    }
    yield* dictatedIn(text);
    const atEnd = begunAtEnd(text);
    if (atEnd) yield atEnd;
  },
};
