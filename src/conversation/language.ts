/** The languages the assistant answers in: the one closed list. Others may be recognised, never answered in. */
export const languages = [
  'nl',
  'en',
  'tr',
  'ar',
  'pl',
  'uk',
  'es',
  'fr',
  'de',
  'fa',
  'ru',
] as const;

/** A language the assistant answers in, as an ISO 639-1 code. */
export type Language = (typeof languages)[number];

/** Each language's name in that language, for pickers and buttons. */
export const languageNames: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
  tr: 'Türkçe',
  ar: 'العربية',
  pl: 'Polski',
  uk: 'Українська',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  fa: 'فارسی',
  ru: 'Русский',
};

/** True for languages written from right to left. */
export const isRightToLeft = (language: Language): boolean =>
  language === 'ar' || language === 'fa';

/** True when a code is one of the languages the assistant answers in. */
export const isLanguage = (code: string): code is Language =>
  (languages as readonly string[]).includes(code);

/** A text that always exists in Dutch, and perhaps in other languages. */
export type Localized<T = string> = { readonly nl: T } & { readonly [L in Language]?: T };

/** The text in the wanted language where there is one, else the Dutch text. */
export const inLanguage = <T>(text: Localized<T>, language: Language): T =>
  text[language] ?? text.nl;
