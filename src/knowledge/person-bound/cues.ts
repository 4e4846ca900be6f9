import type { Language } from '../../conversation/index.ts';
import { arabic } from './wordings/ar.ts';
import { dutch } from './wordings/nl.ts';
import { english } from './wordings/en.ts';
import { polish } from './wordings/pl.ts';
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
  /** It is about people in general. */
  'anybody',
] as const;
export type Cue = (typeof cues)[number];

/**
 * How each cue is worded in a language: parts of a regular expression with a comma between them. Each
 * begins and ends at the edge of a word; `…` is the rest of a word.
 */
export type Wordings = Readonly<Record<Cue, string>>;

const wordings: Readonly<Partial<Record<Language, Wordings>>> = {
  nl: dutch,
  en: english,
  tr: turkish,
  ar: arabic,
  pl: polish,
  uk: ukrainian,
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

/** Whether cues can be found in a language at all. */
export const hasCuesFor = (language: Language): boolean => patterns.has(language);

/** The cues in a question; none in a language that we have no wordings for. */
export const findCues = (text: string, language: Language): ReadonlySet<Cue> => {
  const plain = text.toLowerCase().replaceAll(apostrophes, ' ').replaceAll(arabicVowels, '');
  return new Set(
    (patterns.get(language) ?? []).filter(([, pattern]) => pattern.test(plain)).map(([cue]) => cue),
  );
};

const apostrophes = /[’'`]/g;
// Written by few, and never in a hurry.
const arabicVowels = /[\u064B-\u0652]/g;
