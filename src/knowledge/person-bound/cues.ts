import type { Language } from '../../conversation/index.ts';
import { arabic } from './wordings/ar.ts';
import { dutch } from './wordings/nl.ts';
import { english } from './wordings/en.ts';
import { french } from './wordings/fr.ts';
import { german } from './wordings/de.ts';
import { persian } from './wordings/fa.ts';
import { polish } from './wordings/pl.ts';
import { russian } from './wordings/ru.ts';
import { spanish } from './wordings/es.ts';
import { turkish } from './wordings/tr.ts';
import { ukrainian } from './wordings/uk.ts';

/** What in the wording of a question tells somebody's own case from a question that sounds like it. */
const cues = [
  /** It is about something of the speaker. */
  'mine',
  /** The speaker does or gets something. */
  'i',
  'why',
  'how-much',
  'when',
  /** It asks how far something is, or whether it is right or decided. */
  'state',
  /** Something was done to the speaker. */
  'done-to-me',
  /** It asks us to do it, or to look. */
  'do-it-for-me',
  /** It asks how, where or whether one can do something. */
  'how-to',
  /** Something does not work, did not come or was lost: anybody can be told what to do then. */
  'trouble',
  /** The speaker wants to do something, or to be shown how. */
  'wish',
  /** It is about people in general. */
  'anybody',
] as const;
export type Cue = (typeof cues)[number];

/**
 * How each cue is worded in a language: parts of a regular expression with a comma between them. Each
 * begins and ends at the edge of a word; `…` is the rest of a word.
 */
export type Wordings = Readonly<Record<Cue, string>>;

const wordings: Readonly<Record<Language, Wordings>> = {
  nl: dutch,
  en: english,
  tr: turkish,
  ar: arabic,
  pl: polish,
  uk: ukrainian,
  es: spanish,
  fr: french,
  de: german,
  fa: persian,
  ru: russian,
};

const compile = (worded: string): RegExp => {
  const parts = worded.split(/,\s+/).map((part) => part.trim().replaceAll('…', '\\p{L}*'));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${parts.join('|')})(?![\\p{L}\\p{M}])`, 'u');
};

const patterns = new Map(
  Object.entries(wordings).map(([language, table]) => [
    language,
    cues.map((cue) => [cue, compile(table[cue])] as const),
  ]),
);

/** The cues in a question. */
export const findCues = (text: string, language: Language): ReadonlySet<Cue> => {
  const plain = text.toLowerCase().replaceAll(apostrophes, ' ').replaceAll(unwritten, '');
  return new Set(
    (patterns.get(language) ?? []).filter(([, pattern]) => pattern.test(plain)).map(([cue]) => cue),
  );
};

const apostrophes = /[’'`]/g;
// Arabic vowel signs and the joiner inside Persian words: written by few, and never in a hurry.
const unwritten = /[\u064B-\u0652\u200C]/g;
