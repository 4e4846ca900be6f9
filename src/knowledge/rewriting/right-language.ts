import { franc } from 'franc';
import type { Language } from '../../conversation/index.ts';
import { withoutTokens } from './tokens.ts';

const codes: Readonly<Record<Language, string>> = {
  nl: 'nld',
  en: 'eng',
  tr: 'tur',
  ar: 'arb',
  pl: 'pol',
  uk: 'ukr',
  es: 'spa',
  fr: 'fra',
  de: 'deu',
  fa: 'pes',
  ru: 'rus',
};
const only = Object.values(codes);

const arabic = /\p{Script=Arabic}/gu;
const cyrillic = /\p{Script=Cyrillic}/gu;
const latin = /\p{Script=Latin}/gu;

const scriptOf = (language: Language): RegExp => {
  if (language === 'ar' || language === 'fa') return arabic;
  return language === 'uk' || language === 'ru' ? cyrillic : latin;
};

/** DigiD, MijnOverheid: Dutch in every language. */
const withInnerCapital = /\p{L}+\p{Lu}\p{L}*/gu;

/** In fewer letters the Dutch names outweigh what is around them. */
const fewestLetters = 80;

/** True when most of a text is written in the letters of a language and, where it is long enough to tell, in its words. */
export const isInLanguage = (text: string, language: Language): boolean => {
  const words = withoutTokens(text).replaceAll(withInnerCapital, ' ');
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const inScript = words.match(scriptOf(language))?.length ?? 0;
  if (inScript * 2 <= letters) return false;
  return letters < fewestLetters || franc(words, { only }) === codes[language];
};
