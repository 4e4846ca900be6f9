import type { Span } from './canonical-text.ts';

/** Digits that stand together, as in each of `06 12 34`. */
interface DigitGroup extends Span {
  readonly digits: string;
}

/** One or more neighbouring groups read as one number. */
export interface NumberRead extends Span {
  readonly digits: string;
}

// Dates and opening hours are never part of a number: "12-03-2026 9 uur" would read as nine digits.
const dates =
  /(?<![\d./-])(?:\d{1,2}([-./])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([-./])\d{2}\2\d{2})(?![-./]?\d)/g;
const hours =
  /(?<![\d./-])(?:[01]?\d|2[0-3])\.[0-5]\d ?- ?(?:[01]?\d|2[0-4])\.[0-5]\d(?![-./]?\d)/g;
// A number may go on in the next line, but not in the next sentence.
const separator = /^(?:[ .\-_/()]{0,4}|[ -]?\n[ -]?)$/;

const blank = (found: string): string => '|'.repeat(found.length);
/** Dates and opening hours as signs that are no digits; keeps the length. */
export const withoutTimes = (text: string): string =>
  text.replace(dates, blank).replace(hours, blank);

const digitGroups = (text: string): DigitGroup[] =>
  Array.from(text.matchAll(/\d+/g), ({ 0: digits, index }) => ({
    digits,
    start: index,
    end: index + digits.length,
  }));

const areNeighbours = (text: string, left: DigitGroup, right: DigitGroup): boolean =>
  right.start - left.end <= 4 && separator.test(text.slice(left.end, right.start));

/** Cuts groups into rows with nothing but separators between them. */
const rowsOf = (text: string): DigitGroup[][] => {
  const rows: DigitGroup[][] = [];
  for (const group of digitGroups(text)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && areNeighbours(text, last, group)) row.push(group);
    else rows.push([group]);
  }
  return rows;
};

/** How many digits a number may have. */
interface DigitCount {
  readonly fewest: number;
  readonly most: number;
}

function* readFrom(
  row: readonly DigitGroup[],
  at: number,
  count: DigitCount,
): Generator<NumberRead> {
  let digits = '';
  const start = row[at]?.start ?? 0;
  // No more groups than digits, so that a long row costs no more than its length.
  for (const group of row.slice(at, at + count.most)) {
    digits += group.digits;
    if (digits.length > count.most) return;
    if (digits.length >= count.fewest) yield { digits, start, end: group.end };
  }
}

/**
 * Every number that can be read from whole neighbouring groups of digits, whatever single spaces,
 * dots, dashes or brackets stand between them.
 */
export function* readNumbers(text: string, count: DigitCount): Generator<NumberRead> {
  for (const row of rowsOf(withoutTimes(text))) {
    for (const at of row.keys()) yield* readFrom(row, at, count);
  }
}
