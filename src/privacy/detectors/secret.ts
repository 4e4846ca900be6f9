import type { Span } from '../canonical-text.ts';
import type { Detector } from './detector.ts';
import { findLetterCodes, findPairingCodes } from './letter-code.ts';
import { findLogins } from './login.ts';
import { codesNear, passwordsNear } from './same-clause.ts';
import { nextInList } from './next-in-list.ts';
import {
  afterWord,
  clauseEnd,
  isSecret,
  groupSpan,
  looksSecret,
  matchAt,
  matchBefore,
  quoted,
  spacedDigits,
  withDigit,
  withDigitAndLetter,
} from './secret-looks.ts';
import { aCodeWord, aLooseTie, aPasswordWord, aShortWord, aTie } from './secret-words.ts';

const passwordAfter = afterWord(
  `(?:${aTie}[ \\n]?(?<secret>${quoted}|${spacedDigits}|${withDigit}|[^\\s]{3,64}?${clauseEnd})` +
    `|${aLooseTie} (?<loose>${spacedDigits}|${withDigitAndLetter}))`,
);
const codeAfter = afterWord(`${aLooseTie}[ \\n]?(?<loose>${spacedDigits}|${withDigit})`);
const shortAfter = afterWord(
  `(?:${aTie}[ \\n]?|${aLooseTie} )(?<loose>${quoted}|${withDigitAndLetter})`,
);
const secretBefore = new RegExp(
  `(?<secret>(?<![\\p{L}\\p{N}])(?:${spacedDigits}|${withDigit})) ` +
    '(?:is|was|ist|est|es|это|це|als|as|como|comme|jako|як|как|olarak|به عنوان)' +
    "(?: (?:mijn|mn|m'n|de|het|een|my|the|a|meine?|mon|mi|мой|мій|moje))? $",
  'diu',
);
const plainBefore = new RegExp(
  '(?:gebruik(?:te)?|use|used|utilise|uso|benutze|nutze|używam|використовую|использую) ' +
    '(?<secret>[^\\s]{3,64}) (?:als|as|como|comme|jako|як|как)' +
    '(?: (?:mijn|mn|my|moje|mi|mon|мій|мой))? $',
  'diu',
);

// "I use قطة123 as a password": Arabic joins the "as" to the word for a password.
const arabicBefore = new RegExp(`(?:أستخدم|استخدم) (?<secret>${withDigit}) $`, 'diu');

const spanAfter = (text: string, at: number, pattern: RegExp): Span | undefined => {
  const match = matchAt(text, at, pattern);
  if (!match) return undefined;
  const { secret, loose } = match.groups ?? {};
  if (secret !== undefined && isSecret(secret)) return groupSpan(match, 'secret');
  return loose !== undefined && looksSecret(loose) ? groupSpan(match, 'loose') : undefined;
};

const spanBefore = (text: string, at: number, pattern: RegExp): Span | undefined => {
  const { match, from } = matchBefore(text, at, pattern) ?? {};
  const value = match?.groups?.['secret'];
  return match && value !== undefined && isSecret(value)
    ? groupSpan(match, 'secret', from)
    : undefined;
};

interface WordPatterns {
  readonly word: string;
  readonly after: RegExp;
  readonly before: readonly RegExp[];
}

const aboutPasswords: readonly WordPatterns[] = [
  { word: aPasswordWord, after: passwordAfter, before: [secretBefore, plainBefore, arabicBefore] },
  { word: aShortWord, after: shortAfter, before: [] },
];
const aboutCodes: WordPatterns = { word: aCodeWord, after: codeAfter, before: [secretBefore] };

function* findAround(text: string, { word, after, before }: WordPatterns): Generator<Span> {
  for (const { 0: found, index } of text.matchAll(new RegExp(word, 'giu'))) {
    const spans = [
      spanAfter(text, index + found.length, after),
      ...before.map((pattern) => spanBefore(text, index, pattern)),
    ];
    yield* spans.filter((span) => span !== undefined);
  }
}

const wordsIn = (text: string, word: string): Span[] =>
  Array.from(text.matchAll(new RegExp(word, 'giu')), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

function* findPasswords(text: string): Generator<Span> {
  for (const announcement of aboutPasswords) yield* findAround(text, announcement);
  for (const word of wordsIn(text, aPasswordWord)) yield* passwordsNear(text, word);
  yield* findLogins(text);
}

function* findCodes(text: string): Generator<Span> {
  yield* findAround(text, aboutCodes);
  for (const word of wordsIn(text, aCodeWord)) yield* codesNear(text, word);
  yield* findLetterCodes(text);
  yield* findPairingCodes(text);
}

function* withNext(text: string, found: Iterable<Span>): Generator<Span> {
  for (const span of found) {
    yield span;
    const next = nextInList(text, span.end);
    if (next) yield next;
  }
}

/** A password or user name: what stands after (or before) the words that announce it, and what is listed after that. */
export const secret: Detector = {
  kind: 'secret',
  find: (text) => withNext(text, findPasswords(text)),
};

/** A PIN, a code of one use or one from a letter, in the same way. */
export const code: Detector = {
  kind: 'code',
  find: (text) => withNext(text, findCodes(text)),
};
