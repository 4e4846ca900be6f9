import type { Span } from '../canonical-text.ts';
import { afterWord, groupSpan, looksSecret, matchAt, withDigitAndLetter } from './secret-looks.ts';

/** What joins two things in a list: "riet78 *en* hondje123". */
export const aListSign = '(?:,? (?:en|and|ve|und|et|y|i|oraz|та|і|и|و) |, ?| ?[/&+] ?| و)';

const next = afterWord(`${aListSign}(?<secret>${withDigitAndLetter})`);

/** The second secret of a list: without a word of its own, it has to look like one. */
export const nextInList = (text: string, at: number): Span | undefined => {
  const match = matchAt(text, at, next);
  const span = match ? groupSpan(match, 'secret') : undefined;
  return span && looksSecret(text.slice(span.start, span.end)) ? span : undefined;
};
