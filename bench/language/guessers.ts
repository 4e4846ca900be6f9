import eld from 'eld/large';
import { franc } from 'franc';
import { detect } from 'tinyld';
import { detect as detectHeavy } from 'tinyld/heavy';
import { emptyLanguageState, guessLanguage } from '../../src/language/index.ts';
import { recogniseLanguage } from '../../src/language/recognise-language.ts';

/** A way of guessing: the language of a text in the names of the sentences, or another code. */
export type Guesser = (text: string) => string;

/** The names that the sentences give languages, with those of ISO 639-3 and of franc. */
const codes: Readonly<Record<string, readonly string[]>> = {
  nl: ['nld'],
  en: ['eng'],
  tr: ['tur'],
  ar: ['arb'],
  pl: ['pol'],
  uk: ['ukr'],
  es: ['spa'],
  fr: ['fra'],
  de: ['deu'],
  fa: ['pes'],
  ru: ['rus'],
  pt: ['por'],
  it: ['ita'],
  ro: ['ron'],
  bg: ['bul'],
  ur: ['urd'],
  ku: ['kmr'],
  am: ['amh'],
  hi: ['hin'],
  fy: ['fry'],
  af: ['afr'],
  nds: [],
  da: ['dan'],
  sw: ['swa', 'swh'],
  ber: ['kab', 'zgh'],
};
const names = new Map(
  Object.entries(codes).flatMap(([name, others]) => others.map((other) => [other, name] as const)),
);
const named = (code: string): string => names.get(code) ?? code;

/** Peers as they come, and told which languages there are. */
export const peersAmong = (languages: readonly string[]): Readonly<Record<string, Guesser>> => {
  const only = languages.flatMap((language) => codes[language] ?? []);
  const eldAmong = eld.newInstance();
  eldAmong.setLanguageSubset([...languages]);
  return {
    'franc as it comes': (text) => named(franc(text)),
    'franc, told which': (text) => named(franc(text, { only, minLength: 1 })),
    'eld as it comes': (text) => eld.detect(text).language,
    'eld, told which': (text) => eldAmong.detect(text).language,
    'tinyld, told which': (text) => detect(text, { only: [...languages] }),
    'tinyld/heavy, told which': (text) => detectHeavy(text, { only: [...languages] }),
  };
};

/** The assistant: what a text by itself is most alike, of all that it recognises. */
export const recognise: Guesser = (text) => named(recogniseLanguage(text) ?? '');

/** The assistant: what a citizen meets who writes this first, on a screen of which we know nothing. */
export const meetFirst: Guesser = (text) => {
  const guess = guessLanguage({ text, state: emptyLanguageState });
  return named(guess.unanswered ?? guess.language);
};
