import { lastOf } from './last-of.ts';
import { parseInline, parsePlainInline } from './parse-inline.ts';
import type { Block, Inline } from './rich-text.ts';

/** Reads the Markdown that a reply may use: paragraphs, lists, bold, https links, line breaks. */
export const parseMarkdown = (text: string): readonly Block[] =>
  readLines(text, (line) => readItem(line) ?? readParagraph(parseInline(line)));

/** Reads what an employee typed: paragraphs and line breaks, with addresses and phone numbers as links. */
export const parsePlainText = (text: string): readonly Block[] =>
  readLines(text, (line) => readParagraph(parsePlainInline(line)));

/** A block that lines are still added to. */
type Draft =
  | { readonly kind: 'paragraph'; readonly parts: Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: Inline[][];
    };

/** How a line stands to the line before it. */
interface Place {
  readonly afterEmptyLine: boolean;
  readonly indented: boolean;
}

function readLines(text: string, readLine: (line: string) => Draft): readonly Block[] {
  const blocks: Draft[] = [];
  let afterEmptyLine = true;
  for (const line of text.split(/\r?\n/)) {
    const empty = line.trim() === '';
    if (!empty) {
      const next = readLine(line.trim());
      const last = lastOf(blocks);
      const place = { afterEmptyLine, indented: /^\s{2}/.test(line) };
      if (!last || !goesOn(last, next, place)) blocks.push(next);
    }
    afterEmptyLine = empty;
  }
  return blocks;
}

const readParagraph = (parts: readonly Inline[]): Draft => ({
  kind: 'paragraph',
  parts: [...parts],
});

/** A list of the one item that this line is. */
function readItem(line: string): Draft | undefined {
  const [, number, text] = /^(?:[-*•]|(\d{1,3})[.)])\s+(\S.*)$/.exec(line) ?? [];
  if (text === undefined) return undefined;
  const ordered = number !== undefined;
  return { kind: 'list', ordered, start: Number(number ?? 1), items: [[...parseInline(text)]] };
}

/** Adds a line to the block before it, where it belongs there; says whether it did. */
function goesOn(last: Draft, next: Draft, place: Place): boolean {
  if (next.kind === 'list') return addItems(last, next);
  if (place.afterEmptyLine) return false;
  if (last.kind === 'paragraph') return addLine(last.parts, next.parts);
  return place.indented && addLine(lastOf(last.items) ?? [], next.parts);
}

// Items of one kind are one list, also over an empty line.
function addItems(last: Draft, next: Extract<Draft, { kind: 'list' }>): boolean {
  const oneList = last.kind === 'list' && last.ordered === next.ordered;
  if (oneList) last.items.push(...next.items);
  return oneList;
}

function addLine(parts: Inline[], line: readonly Inline[]): true {
  parts.push({ kind: 'break' }, ...line);
  return true;
}
