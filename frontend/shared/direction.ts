import type { Language } from '../../src/conversation/index.ts';
import { isRightToLeft } from '../../src/conversation/index.ts';

/** The value of `dir` for text in this language. */
export const directionOf = (language: Language): 'rtl' | 'ltr' =>
  isRightToLeft(language) ? 'rtl' : 'ltr';
