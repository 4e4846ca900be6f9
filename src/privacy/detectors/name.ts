import type { Span } from '../canonical-text.ts';
import type { Detector } from './detector.ts';
import { introductions, looseIntroductions, noName, particles, pastForm } from './name-words.ts';

const wholeWords = (sources: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}[])`, 'giu');

const introduction = wholeWords(introductions);
const looseIntroduction = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!kullanıcı |adım |sır)(?:${looseIntroductions.join('|')})(?![\\p{L}\\p{N}[])`,
  'giu',
);
const opening =
  /(?: ?[:=]| -)?[ \n]?["'“„«(]?(?:(?:meneer|mevrouw|mevr\.|mw\.|dhr\.|mr\.?|mrs\.?|ms\.?|herr|frau) )?/iuy;
const word = /(?:\p{L}\.){1,4}|\p{L}[\p{L}\p{M}'’-]{0,30}/uy;

const mostWords = 6;
/** A name without capitals: more words than these are a sentence. */
const mostPlainWords = 2;

const particle = new RegExp(`^(?:${particles})$`, 'iu');
const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const hasCase = (word: string): boolean => /\p{Lu}|\p{Ll}/u.test(word);
const isShouted = (word: string): boolean => word.length > 1 && !/\p{Ll}/u.test(word);

const isNoName = (word: string): boolean =>
  noName.test(word) || (!hasCapital(word) && pastForm.test(word));

interface Word extends Span {
  readonly text: string;
}

const wordAt = (text: string, at: number): Word | undefined => {
  word.lastIndex = at;
  const [found] = word.exec(text) ?? [];
  return found === undefined ? undefined : { text: found, start: at, end: at + found.length };
};

/** The words that stand one after another from one place, with single spaces between. */
const wordsFrom = (text: string, at: number): Word[] => {
  const words: Word[] = [];
  for (let next = wordAt(text, at); next && words.length < mostWords;) {
    words.push(next);
    next = text[next.end] === ' ' ? wordAt(text, next.end + 1) : undefined;
  }
  return words;
};

/** Persian says the name before "is", Arabic joins "and" to the next word: neither is part of it. */
const endsName = (word: string): boolean => isNoName(word) || /^و\p{L}{3,}/u.test(word);

const isCapitalName = (word: string): boolean => hasCapital(word) && !isShouted(word);

/** How many of the words are the name. Where the first has a capital, so have the others. */
const countWords = (words: readonly Word[]): number => {
  const texts = words.map(({ text }) => text);
  const [first = ''] = texts;
  const byCapitals = isCapitalName(first);
  if (particle.test(first) && isNoName(texts[1] ?? 'is')) return 0;
  let count = 0;
  let plain = 0;
  for (const [at, text] of texts.entries()) {
    if (at === 0 ? isNoName(text) : endsName(text) && !particle.test(text)) break;
    if (particle.test(text) && at > 0) continue;
    if (byCapitals && at > 0 && hasCase(text) && !hasCapital(text)) break;
    plain += 1;
    if (!byCapitals && plain > mostPlainWords) break;
    count = at + 1;
  }
  return count;
};

const nameAt = (text: string, at: number): Span | undefined => {
  opening.lastIndex = at;
  const start = at + (opening.exec(text)?.[0].length ?? 0);
  if (start === at) return undefined;
  const words = wordsFrom(text, start);
  const last = words[countWords(words) - 1];
  return last && { start, end: last.end };
};

const startsWithCapital = (text: string, { start }: Span): boolean =>
  hasCapital(text.slice(start, start + 1));

/** A name that somebody tells: "ik heet …", "my name is …". */
export const name: Detector = {
  kind: 'name',
  *find(text) {
    for (const { 0: found, index } of text.matchAll(introduction)) {
      const span = nameAt(text, index + found.length);
      if (span) yield span;
    }
    for (const { 0: found, index } of text.matchAll(looseIntroduction)) {
      const span = nameAt(text, index + found.length);
      if (span && startsWithCapital(text, span)) yield span;
    }
  },
};
