import { wordsOf } from './words-of.ts';

/** A sentence as it stands in a file. */
export interface Sentence {
  readonly text: string;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
}

// A paragraph or a list item.
interface Block {
  readonly lines: string[];
  readonly line: number;
}

/** The sentences of a Markdown text without headings; `firstLine` is where it stands in its file. */
export const cutSentences = (markdown: string, firstLine = 1): Sentence[] =>
  cutBlocks(markdown, firstLine).flatMap(sentencesOf);

// A list item stands on its own, also without a full stop before it.
const cutBlocks = (markdown: string, firstLine: number): Block[] => {
  const blocks: Block[] = [];
  let last: Block | undefined;
  for (const [index, words] of markdown.split('\n').entries()) {
    const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)/.exec(words)?.[1];
    if (words.trim() === '') last = undefined;
    else if (last !== undefined && item === undefined) last.lines.push(words);
    else {
      last = { lines: [item ?? words], line: firstLine + index };
      blocks.push(last);
    }
  }
  return blocks;
};

const sentencesOf = ({ lines, line }: Block): Sentence[] => {
  const shown = withoutMarks(lines.join('\n'));
  return [...shown.matchAll(/\S.*?(?:[.!?:](?=\s)|$)/gs)]
    .filter(([sentence]) => wordsOf(sentence).length > 0)
    .map(({ 0: sentence, index }) => ({
      text: sentence.replaceAll(/\s+/g, ' ').trim(),
      line: line + lineBreaksIn(shown.slice(0, index)),
    }));
};

const withoutMarks = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`>]+/g, '')
    .replaceAll(/https?:\/\/\S+/g, '');

const lineBreaksIn = (text: string): number => text.split('\n').length - 1;
