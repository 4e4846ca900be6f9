import type { Language } from '../../conversation/index.ts';
import { markFixedParts, writeFixedPart } from './fixed-parts.ts';

/** A text in which every fixed part travels as a token: `⟦1⟧`, `⟦2⟧` … */
export interface TokenText {
  readonly text: string;
  /** The parts in order: the first is behind `⟦1⟧`. */
  readonly parts: readonly string[];
}

const token = /⟦(\d+)⟧/g;

/** Puts tokens in the place of addresses, phone numbers, amounts and dates: what a model does not see, it cannot change. */
export const toTokens = (dutch: string): TokenText => {
  const parts: string[] = [];
  const text = markFixedParts(dutch, (part) => `⟦${String(parts.push(part))}⟧`);
  return { text, parts };
};

/** Puts the parts back, dates as they are written in the language. */
export const fromTokens = (text: string, parts: readonly string[], language: Language): string =>
  text.replaceAll(token, (whole, number: string) => {
    const part = parts[Number(number) - 1];
    return part === undefined ? whole : writeFixedPart(part, language);
  });

/** The tokens in a text, in their order. */
export const tokensIn = (text: string): string[] => text.match(token) ?? [];

/** A text without its tokens. */
export const withoutTokens = (text: string): string => text.replaceAll(token, ' ');
