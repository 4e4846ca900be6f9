import type { Span } from '../canonical-text.ts';
import { isMask } from '../masks.ts';
import {
  aCodeWord,
  aLooseTie,
  aNextEntry,
  anOrdinaryWord,
  aPasswordWord,
  aTie,
} from './secret-words.ts';
import type { Detector } from './detector.ts';

// What follows a word is read with sticky expressions of bounded length, so a long text costs no more
// than its length.
const afterWord = (source: string): RegExp => new RegExp(source, 'iuy');

const spacedDigits = '\\d(?:[ .-]?\\d){3,11}(?![\\p{L}\\p{N}])(?! ?(?:euro|eur|€|keer|dagen))';
const withDigit = '(?=[^\\s]{0,63}\\d)[^\\s:]{4,64}';
const withDigitAndLetter = `(?=[^\\s]{0,63}\\p{L})${withDigit}`;
const quoted = '["\'“‘„«][^"\'”’“»\\n]{1,64}["\'”’“»]';
const clauseEnd = `(?=$|[\\n]| ?[.,;!?)]*(?:$|\\s${aNextEntry}|[.,;!?)]\\s))`;

const codeAfter = afterWord(`${aLooseTie}[ \\n]?(?<secret>${spacedDigits}|${withDigit})`);
const passwordAfter = afterWord(
  `(?:${aTie}[ \\n]?(?<secret>${quoted}|${spacedDigits}|${withDigit}|[^\\s]{3,64}?${clauseEnd})` +
    `|${aLooseTie} (?<loose>${spacedDigits}|${withDigitAndLetter}))`,
);
const secretBefore = new RegExp(
  `(?<secret>(?<![\\p{L}\\p{N}])(?:${spacedDigits}|${withDigit})) (?:is|was|ist|est|es|это|це)` +
    "(?: (?:mijn|m'n|de|het|my|the|meine?|mon|mi|мой|мій))? $",
  'iu',
);

const longestBefore = 100;

/** A word, a mask and a link are no secrets; what has a digit after "password is" is one. */
const isSecret = (value: string): boolean => {
  const bare = value.replace(/[.,;!?)]+$/, '');
  return bare.length > 2 && !isMask(bare) && !anOrdinaryWord.test(bare) && !bare.startsWith('[');
};

const trimmed = (value: string): string => value.replace(/[.,;?)]+$/, '');

const spanAfter = (text: string, at: number, pattern: RegExp): Span | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const value = match?.groups?.['secret'] ?? match?.groups?.['loose'];
  if (match === null || value === undefined || !isSecret(value)) return undefined;
  const start = match.index + match[0].length - value.length;
  return { start, end: start + trimmed(value).length };
};

const spanBefore = (text: string, at: number): Span | undefined => {
  const from = Math.max(0, at - longestBefore);
  const match = secretBefore.exec(text.slice(from, at));
  const value = match?.groups?.['secret'];
  if (!match || value === undefined || !isSecret(value)) return undefined;
  return { start: from + match.index, end: from + match.index + value.length };
};

function* findAround(text: string, word: string, pattern: RegExp): Generator<Span> {
  for (const { 0: found, index } of text.matchAll(new RegExp(word, 'giu'))) {
    const after = spanAfter(text, index + found.length, pattern);
    const before = spanBefore(text, index);
    if (after) yield after;
    if (before) yield before;
  }
}

/** A password, PIN or one-time code: what stands after (or before) the word that announces it. */
export const secret: Detector = {
  kind: 'secret',
  *find(text) {
    yield* findAround(text, aPasswordWord, passwordAfter);
    yield* findAround(text, aCodeWord, codeAfter);
  },
};
