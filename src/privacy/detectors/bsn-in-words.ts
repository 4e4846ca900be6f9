import type { Span } from '../canonical-text.ts';

const digit = '(?:nul|[eé]\u0301?[eé]\u0301?n|twee|drie|vier|vijf|zes|zeven|acht|negen|\\d)';
const spoken = new RegExp(
  `[^\\d[\\]]{0,25}?(?<!\\p{L})(${digit}(?:[ ,.-]{0,3}${digit}){7,8})(?!\\p{L})`,
  'diuy',
);

/** Eight or nine digits in Dutch words, from the end of the word that announces them. */
export const bsnInWords = (text: string, at: number): Span | undefined => {
  spoken.lastIndex = at;
  const [start, end] = spoken.exec(text)?.indices?.[1] ?? [];
  if (start === undefined || end === undefined) return undefined;
  // Digits alone are read elsewhere, with care for telephone numbers.
  return /\p{L}/u.test(text.slice(start, end)) ? { start, end } : undefined;
};
