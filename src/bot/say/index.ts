import type { Language } from '../../conversation/index.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import type { Sentences } from './sentences.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

const sentences: Readonly<Record<Language, Sentences>> = {
  nl,
  en,
  tr,
  ar,
  pl,
  uk,
  es,
  fr,
  de,
  fa,
  ru,
};

/** What the assistant says itself, in a language. */
export const sentencesIn = (language: Language): Sentences => sentences[language];

export type { Sentences } from './sentences.ts';
