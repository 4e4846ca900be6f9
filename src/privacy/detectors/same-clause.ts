import type { Span } from '../canonical-text.ts';
import { anOrdinaryNumber, aMeansOfLogin } from './ordinary-words.ts';
import { looksSecret } from './secret-looks.ts';
import { countedUnit } from './address-words.ts';

const longestClause = 90;
const mostWords = 7;
const mostWordsBefore = 4;

// A mask ends it too, so that what is masked already is read as it was before.
const clauseEnd = /(?<=\p{L})[.!?](?=\s|$)|[\n;[\]]/u;
const word = /[^\s]+/gu;
const dutchPostcode = /^[1-9]\d{3}[a-z]{2}$/iu;
const wordWithYear = /^\p{L}{4,}(?:19|20)\d\d$/u;
const closing = /[.,;?)»”"']+$/u;
const opening = /^[(«“„"']+/u;

/** What of the sentence follows a place. */
const clauseAfter = (text: string, at: number): string => {
  const after = text.slice(at, at + longestClause);
  const end = after.search(clauseEnd);
  return end === -1 ? after : after.slice(0, end);
};

/** What of the sentence leads up to a place. */
const clauseBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - longestClause), at);
  return before.split(/(?<=\p{L})[.!?](?=\s)|[\n;[\]]/u).at(-1) ?? '';
};

/** A password as one would not write a word: letters and digits, and no date, device, amount or postcode. */
const looksLikePassword = (written: string): boolean =>
  written.length >= 6 &&
  written.length <= 40 &&
  /\p{L}/u.test(written) &&
  /\d/u.test(written) &&
  !/[@[\]/]/u.test(written) &&
  looksSecret(written) &&
  !dutchPostcode.test(written) &&
  !aMeansOfLogin.test(written) &&
  !anOrdinaryNumber.test(written);

function* passwordsIn(clause: string, from: number): Generator<Span> {
  for (const { 0: written, index } of clause.matchAll(word)) {
    const lead = opening.exec(written)?.[0].length ?? 0;
    const bare = written.slice(lead).replace(closing, '');
    if (looksLikePassword(bare)) {
      yield { start: from + index + lead, end: from + index + lead + bare.length };
    }
  }
}

const firstWords = (clause: string, count: number): string =>
  clause
    .split(/(?<=\s)/u)
    .slice(0, count)
    .join('');

const lastWords = (clause: string, count: number): string =>
  clause
    .split(/(?<=\s)/u)
    .slice(-count)
    .join('');

/** What looks like a password in the sentence of a word for one, whatever stands between them. */
export function* passwordsNear(text: string, { start, end }: Span): Generator<Span> {
  yield* passwordsIn(firstWords(clauseAfter(text, end), mostWords), end);
  const before = lastWords(clauseBefore(text, start), mostWordsBefore);
  for (const span of passwordsIn(before, start - before.length)) {
    // "Zomer2026 wachtwoord vergeten" may be about a summer.
    const standsBeside = start - span.end < 2;
    const written = text.slice(span.start, span.end);
    if (!standsBeside || !wordWithYear.test(written)) yield span;
  }
}

const noNumberBefore = '(?<![\\p{L}\\d€$.,/+-])(?<![€$] )(?<!\\d )';
const noNumberAfter = `(?![\\p{L}\\d[]|[.,:/-]\\d| ?\\d| ?[%€]| ?-?${countedUnit})`;
const copula =
  '(?:[:=,]|is|was|luidt|are|to|jest|brzmi|es|est|ist|lautet|war|era|це|є|это|هو|هي|şu|بود|zijn) ';
const longCode = new RegExp(
  `${noNumberBefore}(?:\\d{5,8}|\\d{3}[ -]\\d{3}|\\d\\d[ -]\\d\\d[ -]\\d\\d)${noNumberAfter}`,
  'giu',
);
const shortCode = new RegExp(`(?<=${copula})${noNumberBefore}\\d{4}${noNumberAfter}`, 'giu');
const shortPin = new RegExp(`${noNumberBefore}\\d{4}${noNumberAfter}`, 'giu');
const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);
const postcodeWord =
  /(?:post ?code|postal|zip|pocztow\p{L}+|posta kodu|plz|индекс|індекс|postleitzahl|بريدي|پستی)\D{0,12}$/iu;

/** Codes that begin within the first `length` signs of a clause. */
function* codesIn(
  {
    clause,
    from,
    length,
  }: { readonly clause: string; readonly from: number; readonly length: number },
  patterns: readonly RegExp[],
): Generator<Span> {
  for (const pattern of patterns) {
    for (const { 0: digits, index } of clause.matchAll(pattern)) {
      if (index >= length || isYear(digits) || postcodeWord.test(clause.slice(0, index))) continue;
      yield { start: from + index, end: from + index + digits.length };
    }
  }
}

/** A number with the length of a code in the sentence of a word for one. */
export function* codesNear(text: string, { start, end }: Span): Generator<Span> {
  const isPin = /^(?:pin|п[іи]н|پین)/iu.test(text.slice(start, end));
  const after = clauseAfter(text, end);
  const near = firstWords(after, mostWords + 1).length;
  const patterns = isPin ? [longCode, shortPin] : [longCode, shortCode];
  yield* codesIn({ clause: after, from: end, length: near }, patterns);
  const before = lastWords(clauseBefore(text, start), mostWordsBefore);
  const { length } = before;
  yield* codesIn({ clause: before, from: start - length, length }, [longCode]);
}
