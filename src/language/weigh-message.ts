import { countKnown, weighWords } from './frequent-words.ts';
import { weighLetters } from './letters.ts';
import { readWords } from './read-words.ts';
import { recognised, together, type Evidence, type Recognised } from './recognised.ts';
import { weighSpelling } from './spelling.ts';
import { weighTrigrams } from './trigrams.ts';

/** What one message says about its language. */
export interface MessageWeight {
  /** 0 for the likeliest, less for others, down to `-mostEvidence`. */
  readonly evidence: Evidence;
  /** Nothing to go by, or a single word in a script that half of our languages share. */
  readonly isSlight: boolean;
}

// No single message outweighs this, so that what was learned before still counts.
const mostEvidence = 10;
const enoughWords = 3;
const borrowedLetters = 6;

const latin = /\p{Script=Latin}/u;
const inOtherScript: ReadonlySet<Recognised> = new Set(['ar', 'fa', 'ur', 'uk', 'ru', 'bg']);

/** How far a message of few words is trusted; a name or a street is spelled like some language too. */
const trustIn = (words: readonly string[]): number => {
  const [one, two, more] = countKnown(words) > 0 ? [0.5, 0.7, 1] : [0.2, 0.4, 0.6];
  return [0, one, two][words.length] ?? more;
};

/** Who writes Arabic or Cyrillic also types a name or "hello" in Latin letters: that says little against it. */
const withBorrowedLetters = (words: readonly string[], evidence: Evidence): Evidence => {
  if (words.length >= enoughWords) return evidence;
  const least = Math.max(...evidence.values()) - borrowedLetters;
  return new Map(
    Array.from(evidence, ([language, weight]) => [
      language,
      inOtherScript.has(language) ? least : weight,
    ]),
  );
};

const bounded = (evidence: Evidence, trust: number): Evidence => {
  const most = Math.max(...evidence.values());
  return new Map(
    recognised.map((language) => [
      language,
      trust * Math.max(-mostEvidence, (evidence.get(language) ?? 0) - most),
    ]),
  );
};

/** Weighs a message by its words, its spelling, its letters and franc's trigrams. */
export const weighMessage = (message: string): MessageWeight => {
  const words = readWords(message);
  const text = words.join(' ');
  const evidence = together([
    weighWords(words),
    weighSpelling(words),
    weighLetters(text),
    weighTrigrams(text),
  ]);
  if (!latin.test(text)) return { evidence: bounded(evidence, 1), isSlight: words.length === 0 };
  return {
    evidence: bounded(withBorrowedLetters(words, evidence), trustIn(words)),
    isSlight: words.length === 1,
  };
};
