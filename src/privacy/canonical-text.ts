import { withoutLookAlikes } from './look-alikes.ts';

/** A stretch of text, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text in one way of writing, and the way back to what was typed. */
export interface CanonicalText {
  /**
   * Invisible characters and marks on digits gone, digits of any script as 0–9, letters that pose as others as
   * what they look like, one space for many, one kind of dash.
   */
  readonly text: string;
  /** Where a stretch of `text` stands in the text that was typed. */
  typedSpan(span: Span): Span;
}

const invisible = /[\p{Default_Ignorable_Code_Point}\u20e3]/u;
const brailleBlank = '\u2800';
const markOnDigit = /^\p{M}$/u;
const decimalDigit = /\p{Nd}/u;
const isDigit = (codePoint: number): boolean => decimalDigit.test(String.fromCodePoint(codePoint));

/** Decimal digits stand in Unicode as ten in a row, so the value is the distance to the first. */
const digitValue = (codePoint: number): string => {
  let zero = codePoint;
  while (isDigit(zero - 1)) zero -= 1;
  return String((codePoint - zero) % 10);
};

const canonicalSymbol = (symbol: string): string => {
  if (/\p{Pd}/u.test(symbol)) return '-';
  return decimalDigit.test(symbol) ? digitValue(symbol.codePointAt(0) ?? 0) : symbol;
};

const canonicalCharacter = (character: string): string => {
  if (character <= '\u007f') return character;
  if (invisible.test(character)) return '';
  if (character === brailleBlank) return ' ';
  return Array.from(character.normalize('NFKC'), canonicalSymbol).join('');
};

interface Draft {
  readonly units: string[];
  readonly starts: number[];
  readonly ends: number[];
}

const append = (draft: Draft, unit: string, typed: Span): void => {
  draft.units.push(unit);
  draft.starts.push(typed.start);
  draft.ends.push(typed.end);
};

/** A run of white space becomes one space, or one line break where it holds one. */
const appendSpace = (draft: Draft, unit: string, typed: Span): void => {
  const space = /[\n\r\u2028\u2029]/.test(unit) ? '\n' : ' ';
  const last = draft.units.length - 1;
  if (draft.units[last] === ' ' || draft.units[last] === '\n') {
    if (space === '\n') draft.units[last] = space;
    draft.ends[last] = typed.end;
  } else append(draft, space, typed);
};

const appendCharacter = (draft: Draft, character: string, typed: Span): void => {
  for (const unit of canonicalCharacter(character).split('')) {
    if (/\s/.test(unit)) appendSpace(draft, unit, typed);
    else if (markOnDigit.test(unit) && /\d/.test(draft.units.at(-1) ?? '')) continue;
    else append(draft, unit, typed);
  }
};

/** Reads a text in the one way of writing that detectors know. Takes linear time. */
export const canonical = (typed: string): CanonicalText => {
  const draft: Draft = { units: [], starts: [], ends: [] };
  let at = 0;
  for (const character of typed) {
    const end = at + character.length;
    appendCharacter(draft, character, { start: at, end });
    at = end;
  }
  return {
    text: withoutLookAlikes(draft.units.join('')),
    typedSpan: ({ start, end }) => ({
      start: draft.starts[start] ?? typed.length,
      end: draft.ends[end - 1] ?? typed.length,
    }),
  };
};
