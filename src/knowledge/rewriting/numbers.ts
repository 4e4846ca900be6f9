import type { Language } from '../../conversation/index.ts';
import { countNumberWords } from './number-words.ts';
import { withoutTokens } from './tokens.ts';

/** True when the rewritten text has the numbers of the Dutch text, each as often, and writes out no more of them in words. */
export const hasSameNumbers = (rewritten: string, dutch: string, language: Language): boolean =>
  !hasOtherDigits(rewritten) &&
  numbersIn(rewritten).join() === numbersIn(dutch).join() &&
  countNumberWords(rewritten, language) <= countNumberWords(dutch, 'nl');

/** Arabic and Persian digits: our readers' letters show western ones. */
const hasOtherDigits = (text: string): boolean => /(?!\d)\p{Nd}/u.test(text);

// The numbers of a list are no statement; points and commas differ by language.
const numbersIn = (text: string): string[] =>
  (
    withoutTokens(text)
      .replaceAll(/^\s*\d+\. /gm, '')
      .match(/\d+(?:[.,:]\d+)*/g) ?? []
  )
    .map((number) => number.replaceAll(/\D/g, ''))
    .sort();
