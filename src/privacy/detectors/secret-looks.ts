import type { Span } from '../canonical-text.ts';
import { holdsMask } from '../masks.ts';
import { anOrdinaryNumber, anOrdinaryWord } from './ordinary-words.ts';
import { aNextEntry } from './secret-words.ts';

/**
 * What follows a word is read with sticky expressions of bounded length, so a long text costs no more
 * than its length.
 */
export const afterWord = (source: string): RegExp => new RegExp(source, 'diuy');

/** How a secret looks, as sources of regular expressions. */
export const spacedDigits =
  '\\d(?:[ .-]?\\d){3,11}(?![\\p{L}\\p{N}[])(?! ?(?:euros?|eur|€|keer|dagen)(?!\\p{L}))';
export const withDigit = '(?=[^\\s]{0,63}\\d)[^\\s:]{4,64}';
export const withDigitAndLetter = `(?=[^\\s]{0,63}\\p{L})${withDigit}`;
export const quoted = '["\'“‘„«][^"\'”’“»\\n]{1,64}["\'”’“»]';
/** The end of what is said, or of an entry in a list. */
export const clauseEnd = `(?=$|[\\n]| ?[.,;!?)]*(?:$|\\s${aNextEntry}|[.,;!?)]\\s))`;

const closingSigns = /[.,;!?)'"’”»]+$/;

/** A word that people say about a password, a mask and a link are no secrets. */
export const isSecret = (value: string): boolean => {
  const bare = value.replace(closingSigns, '');
  return (
    bare.length > 2 && !anOrdinaryWord.test(bare) && !bare.startsWith('[') && !holdsMask(value)
  );
};

/** Told by its looks alone: with a digit in it, and no date, amount or device. */
export const looksSecret = (value: string): boolean =>
  /\d/.test(value) && isSecret(value) && !anOrdinaryNumber.test(value.replace(closingSigns, ''));

/** Matches a sticky expression at one place. */
export const matchAt = (text: string, at: number, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const longestBefore = 160;

/** A match in the stretch that ends at one place. */
export interface MatchBefore {
  readonly match: RegExpExecArray;
  /** Where the stretch begins. */
  readonly from: number;
}

/** Matches an expression that ends with `$` in the stretch before one place. */
export const matchBefore = (text: string, at: number, pattern: RegExp): MatchBefore | undefined => {
  const from = Math.max(0, at - longestBefore);
  const match = pattern.exec(text.slice(from, at));
  return match ? { match, from } : undefined;
};

/** Where a named group stands, without the signs that close the sentence; a "!" may be part of it. */
export const groupSpan = (match: RegExpExecArray, group: string, from = 0): Span | undefined => {
  const value = match.groups?.[group];
  const [start] = match.indices?.groups?.[group] ?? [];
  if (value === undefined || start === undefined) return undefined;
  return { start: from + start, end: from + start + value.replace(/[.,;?)]+$/, '').length };
};
