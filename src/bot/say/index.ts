import type { Language } from '../../conversation/index.ts';
import { nl } from './nl.ts';
import type { Sentences } from './sentences.ts';

const sentences: Readonly<Record<Language, Sentences>> = {
  nl,
  en: nl,
  tr: nl,
  ar: nl,
  pl: nl,
  uk: nl,
  es: nl,
  fr: nl,
  de: nl,
  fa: nl,
  ru: nl,
};

/** What the assistant says itself, in a language. */
export const sentencesIn = (language: Language): Sentences => sentences[language];

export type { Sentences } from './sentences.ts';
