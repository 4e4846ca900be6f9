import type { Span } from './canonical-text.ts';
import { aBsnWord, isBsn } from './detectors/bsn.ts';
import { withoutTimes } from './digit-groups.ts';

/**
 * The digits with which a message ended, where a burgerservicenummer could go on in the next one. Lives
 * for minutes in intake's memory only; cannot be stored, logged or sent by accident.
 */
export class NumberTail {
  readonly #digits: string;
  /** A word for a burgerservicenummer led up to them. */
  readonly isAnnounced: boolean;

  constructor(digits: string, isAnnounced: boolean) {
    this.#digits = digits;
    this.isAnnounced = isAnnounced;
  }

  /** For `src/privacy` alone. */
  revealForRedaction(): string {
    return this.#digits;
  }

  toJSON(): string {
    return '[digits]';
  }

  toString(): string {
    return '[digits]';
  }
}

const mostDigits = 8;
const longestTail = 80;
const separators = '[ .\\-_/()\\n]{0,4}';
const lastRow = new RegExp(
  `(?<![\\d.,])(?<row>\\d(?:${separators}\\d){0,7})[^\\p{L}\\d]{0,4}$`,
  'u',
);
const announcedEnd = new RegExp(`${aBsnWord}[^\\d[\\]]{0,25}$`, 'iu');
const opening =
  /^[^\p{L}\d]{0,4}(?:(?:en|dan|daarna|de|rest|is|and|then|the|verder) ){0,4}(?=\d)/iu;
const restOfNumber = new RegExp(`\\d+(?:${separators}\\d+){0,8}`, 'y');

/** What a message leaves for the next one: nothing, unless it ends with too few digits for a number, or with "my BSN is". */
export const tailOf = (text: string, before?: NumberTail): NumberTail | undefined => {
  const end = withoutTimes(text.slice(-longestTail));
  const row = lastRow.exec(end);
  const lead = row ? end.slice(0, row.index) : end;
  const isAnnounced = announcedEnd.test(lead);
  const digits = (row?.groups?.['row'] ?? '').replace(/\D/g, '');
  if (digits === '') return isAnnounced ? new NumberTail('', true) : undefined;
  const isAlone = !/[\p{L}\d]/u.test(lead) && text.length <= longestTail;
  const all = isAlone && before ? before.revealForRedaction() + digits : digits;
  const isMeant = isAnnounced || (isAlone && before?.isAnnounced === true);
  // Eight digits that were announced are a whole number without its first zero.
  const isWhole = all.length > mostDigits || (isMeant && all.length === mostDigits);
  return isWhole ? undefined : new NumberTail(all, isMeant);
};

const closesNumber = (text: string, end: number): boolean =>
  /^[^\p{L}\d]{0,4}$/u.test(text.slice(end, end + 6));

const completes = (digits: string, isAnnounced: boolean): boolean =>
  isBsn(digits) || (isAnnounced && /^(?:[1-9]\d{7}|\d{9})$/.test(digits));

/** Where a message goes on with the number that the one before it began. */
export const continuationOf = (text: string, before: NumberTail): Span | undefined => {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  restOfNumber.lastIndex = start;
  const [row = ''] = restOfNumber.exec(withoutTimes(text.slice(0, start + longestTail))) ?? [];
  const known = before.revealForRedaction();
  for (const group of row.matchAll(/\d+/g)) {
    const end = start + group.index + group[0].length;
    const digits = known + row.slice(0, group.index + group[0].length).replace(/\D/g, '');
    const isWhole = closesNumber(text, end);
    if (completes(digits, before.isAnnounced)) return { start, end };
    if (before.isAnnounced && isWhole && digits.length <= mostDigits && known !== '')
      return { start, end };
  }
  return undefined;
};
