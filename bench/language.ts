import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { franc } from 'franc';
import { z } from 'zod';
import { languages, type Language } from '../src/conversation/index.ts';
import { emptyLanguageState, guessLanguage } from '../src/language/index.ts';

/** How well one way of guessing does on messages of two to eight words. */
export interface LanguageRow {
  readonly name: string;
  readonly messages: number;
  /** The mean over languages of the share that is right, 0 to 1. */
  readonly macroAccuracy: number;
  readonly accuracy: Readonly<Partial<Record<string, number>>>;
}

/** The rows, or why there are none. */
export type LanguageReport =
  { readonly rows: readonly LanguageRow[] } | { readonly skipped: string };

const sentences = new URL('../../shared/data/tatoeba_sentences.jsonl', import.meta.url);
const sentenceSchema = z.object({ text: z.string(), lang: z.string() });
type Sentence = z.infer<typeof sentenceSchema>;

const francCodes: Readonly<Record<Language, string>> = {
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
const unanswered = { pt: 'por', it: 'ita', ro: 'ron', bg: 'bul', ur: 'urd', am: 'amh', ku: 'kmr' };

// Weights were chosen on the other half of the sentences.
const isHeldOut = ({ text }: Sentence): boolean =>
  (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 1;

const isShort = ({ text }: Sentence): boolean => {
  const words = text.split(/\s+/).length;
  return words >= 2 && words <= 8;
};

const readHeldOut = (): Sentence[] =>
  readFileSync(sentences, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => sentenceSchema.parse(JSON.parse(line)))
    .filter((sentence) => isHeldOut(sentence) && isShort(sentence));

const byFranc = (text: string, options: Parameters<typeof franc>[1]): string => {
  const code = franc(text, options);
  return languages.find((language) => francCodes[language] === code) ?? code;
};

const guessers: Readonly<Record<string, (sentence: Sentence) => string>> = {
  'franc as it comes': ({ text }) => byFranc(text, {}),
  'franc with only the eleven': ({ text }) =>
    byFranc(text, { only: Object.values(francCodes), minLength: 1 }),
  'first message, screen unknown': ({ text }) => guessed(text),
  'first message, screen in Dutch': ({ text }) => guessed(text, 'nl'),
  'first message, screen in its language': ({ text, lang }) =>
    guessed(
      text,
      languages.find((language) => language === lang),
    ),
};

const guessed = (text: string, uiLanguage?: Language): string => {
  const guess = guessLanguage({
    text,
    state: emptyLanguageState,
    ...(uiLanguage && { uiLanguage }),
  });
  return guess.unanswered ?? guess.language;
};

const score = (
  name: string,
  messages: readonly Sentence[],
  isRight: (sentence: Sentence) => boolean,
): LanguageRow => {
  const accuracy = Object.fromEntries(
    Array.from(
      Map.groupBy(messages, ({ lang }) => lang),
      ([lang, own]) => [lang, own.filter(isRight).length / own.length],
    ),
  );
  const shares = Object.values(accuracy);
  const macroAccuracy = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { name, messages: messages.length, macroAccuracy, accuracy };
};

/** Measures language guessing on held-out sentences, beside franc alone. */
export const benchLanguage = (): LanguageReport => {
  if (!existsSync(sentences)) return { skipped: `no sentences at ${sentences.pathname}` };
  const heldOut = readHeldOut();
  const ours = heldOut.filter(({ lang }) => lang in francCodes);
  const others = heldOut.filter(({ lang }) => lang in unanswered);
  const codes = new Map(Object.entries(unanswered));
  return {
    rows: [
      ...Object.entries(guessers).map(([name, guess]) =>
        score(name, ours, (sentence) => guess(sentence) === sentence.lang),
      ),
      score(
        'recognised and not answered',
        others,
        ({ text, lang }) => guessed(text) === codes.get(lang),
      ),
    ],
  };
};
