import type { Sentence } from '../src/language/training/examples.ts';
import { languages } from '../src/conversation/index.ts';
import { meetFirst, peersAmong, recognise, type Guesser } from './language/guessers.ts';
import { benchOneWord, type OneWordRow } from './language/one-word.ts';
import { readHeldOut, sentencesFolder } from './language/sentences.ts';

/** How well one way of guessing does on messages of two to eight words. */
export interface LanguageRow {
  readonly name: string;
  readonly messages: number;
  /** The mean over languages of the share that is right, 0 to 1. */
  readonly macroAccuracy: number;
  readonly accuracy: Readonly<Partial<Record<string, number>>>;
  readonly msPerMessage: number;
}

/** Rows for the ten languages that peers are compared on, and for all languages of which there are sentences. */
interface SentenceRows {
  readonly ten: readonly LanguageRow[];
  readonly openSet: readonly LanguageRow[];
}

/** What was measured; of the sentences, why not where there are none. */
export interface LanguageReport {
  readonly oneWord: readonly OneWordRow[];
  readonly sentences: SentenceRows | { readonly skipped: string };
}

// Persian was not among the ten of the peers' comparison; it stands in the open set.
const ten = languages.filter((language) => language !== 'fa');

// Who writes these is answered in Dutch.
const readsDutch = new Set(['fy', 'nds', 'af']);

const isRecognised = (guess: string, { lang }: Sentence): boolean => guess === lang;
const isMetRightly = (guess: string, { lang }: Sentence): boolean =>
  guess === (readsDutch.has(lang) ? 'nl' : lang);

const shareRight = (rightly: readonly boolean[]): number =>
  rightly.filter(Boolean).length / rightly.length;

const measure = (
  name: string,
  messages: readonly Sentence[],
  guess: Guesser,
  isRight = isRecognised,
): LanguageRow => {
  const begun = performance.now();
  const guesses = messages.map(({ text }) => guess(text));
  const msPerMessage = (performance.now() - begun) / messages.length;
  const judged = messages.map((message, at) => ({
    lang: message.lang,
    rightly: isRight(guesses[at] ?? '', message),
  }));
  const accuracy = Object.fromEntries(
    Array.from(
      Map.groupBy(judged, ({ lang }) => lang),
      ([lang, own]) => [lang, shareRight(own.map(({ rightly }) => rightly))],
    ),
  );
  const shares = Object.values(accuracy);
  const macroAccuracy = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { name, messages: messages.length, macroAccuracy, accuracy, msPerMessage };
};

const measureAll = (messages: readonly Sentence[]): LanguageRow[] => {
  const codes = [...new Set(messages.map(({ lang }) => lang))];
  return [
    ...Object.entries(peersAmong(codes)).map(([name, guess]) => measure(name, messages, guess)),
    measure('assistant, text alone', messages, recognise),
    measure('assistant, first message', messages, meetFirst, isMetRightly),
  ];
};

const benchSentences = (): LanguageReport['sentences'] => {
  const heldOut = readHeldOut();
  if (heldOut === undefined) return { skipped: `no sentences at ${sentencesFolder}` };
  const isOfTen = ({ lang }: Sentence): boolean => (ten as readonly string[]).includes(lang);
  return { ten: measureAll(heldOut.filter(isOfTen)), openSet: measureAll(heldOut) };
};

/** Measures language guessing beside peers on sentences that nothing was learned or chosen from. */
export const benchLanguage = (): LanguageReport => ({
  oneWord: benchOneWord(),
  sentences: benchSentences(),
});
