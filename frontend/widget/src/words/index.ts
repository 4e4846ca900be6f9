import type { Language } from '../../../../src/conversation/index.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import type { Words } from './words.ts';

/** The widget's words in each language that the assistant answers in. */
export const wordsIn: Readonly<Record<Language, Words>> = {
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
