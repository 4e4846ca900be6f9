import type { Language } from '../../conversation/index.ts';
import { hasNoMoreSentences, hasOnlyItsMarkup, hasSameLines, hasSameLinks } from './form.ts';
import { hasSameNames } from './names.ts';
import { hasSameNumbers } from './numbers.ts';
import { isInLanguage } from './right-language.ts';
import { tokensIn, withoutTokens } from './tokens.ts';

/** What a rewritten text is held against. */
export interface Original {
  /** The Dutch section, with tokens. */
  readonly dutch: string;
  readonly language: Language;
  /** In easier words: then sentences may be split, joined and moved. */
  readonly easier: boolean;
  /** Names that stay Dutch. */
  readonly names: readonly string[];
}

type Check = (rewritten: string, original: Original) => boolean;

/** The shares of the Dutch text's length that a rewritten text may have. */
const shortest = 0.4;
const shortestEasier = 0.25;
const longest = 2;

const isOfLikeLength: Check = (rewritten, { dutch, easier }) =>
  rewritten.length >= dutch.length * (easier ? shortestEasier : shortest) &&
  rewritten.length <= dutch.length * longest;

const hasNoAddress: Check = (rewritten) => !/@|:\/\/|\S\.\p{L}{2,}/u.test(withoutTokens(rewritten));

const hasSameTokens: Check = (rewritten, { dutch }) =>
  tokensIn(rewritten).sort().join() === tokensIn(dutch).sort().join();

/** A translation keeps its lines, so that each is held against its own; easier words may move. */
const lineByLine =
  (check: Check): Check =>
  (rewritten, original) => {
    if (original.easier) return check(rewritten, original);
    const dutchLines = original.dutch.split('\n');
    return rewritten
      .split('\n')
      .every((line, index) => check(line, { ...original, dutch: dutchLines[index] ?? '' }));
  };

/** Every check under what is wrong where it fails, in the order in which they are made. */
const checks = {
  length: isOfLikeLength,
  markup: (rewritten, { dutch }) => hasOnlyItsMarkup(rewritten, dutch),
  address: hasNoAddress,
  links: (rewritten, { dutch }) => hasSameLinks(rewritten, dutch),
  lines: (rewritten, { dutch, easier }) => easier || hasSameLines(rewritten, dutch),
  tokens: lineByLine(hasSameTokens),
  numbers: lineByLine((rewritten, { dutch, language }) =>
    hasSameNumbers(rewritten, dutch, language),
  ),
  names: lineByLine((rewritten, { dutch, names }) => hasSameNames(rewritten, dutch, names)),
  sentences: lineByLine(
    (rewritten, { dutch, easier }) => easier || hasNoMoreSentences(rewritten, dutch),
  ),
  language: (rewritten, { language }) => isInLanguage(rewritten, language),
} as const satisfies Readonly<Record<string, Check>>;

/** What can be wrong with a rewritten text. */
export type Fault = keyof typeof checks;

/** The first thing that is wrong with a rewritten text, tokens still in it; nothing where it may be shown. */
export const faultIn = (rewritten: string, original: Original): Fault | undefined => {
  const faults = Object.keys(checks) as Fault[];
  return faults.find((fault) => !checks[fault](rewritten, original));
};
