import { plainText } from '../chunks/plain-text.ts';

/** Lists, brackets, code, HTML: a rewritten text has no mark that the Dutch text does not have. */
export const hasOnlyItsMarkup = (rewritten: string, dutch: string): boolean =>
  (rewritten.match(/[<>`|#[\]⟦⟧]|!\[/g) ?? []).every((mark) => dutch.includes(mark));

/** True when the same tokens are what links lead to. */
export const hasSameLinks = (rewritten: string, dutch: string): boolean =>
  linkTargets(rewritten) === linkTargets(dutch);

const linkTargets = (text: string): string =>
  [...text.matchAll(/\]\(([^)]*)/g)]
    .map(([, target]) => target)
    .sort()
    .join();

/** True when there are as many lines, and each is an item of a list where the Dutch line is one. */
export const hasSameLines = (rewritten: string, dutch: string): boolean =>
  rewritten.split('\n').map(listMark).join('\n') === dutch.split('\n').map(listMark).join('\n');

const listMark = (line: string): string => {
  if (line.trim() === '') return 'empty';
  return /^\s*(?:\d+\.|[-*]) /.exec(line)?.[0] ?? 'text';
};

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** True when nothing can have been put in as a sentence of its own. */
export const hasNoMoreSentences = (rewritten: string, dutch: string): boolean =>
  countSentences(rewritten) <= countSentences(dutch);

const countSentences = (text: string): number => [...sentences.segment(plainText(text))].length;
