import { lastOf } from './last-of.ts';
import type { Inline } from './rich-text.ts';

/** Reads bold, links and phone numbers in one line of Markdown. */
export const parseInline = (line: string): readonly Inline[] => read(line, markdown);

/** Reads one line that a person typed: only addresses and phone numbers become links. */
export const parsePlainInline = (line: string): readonly Inline[] => read(line, plain);

interface Pattern {
  /** Sticky, and excludes its own first character, so that hostile text costs linear time. */
  readonly form: RegExp;
  /** What it means; undefined leaves the text as text. */
  readonly read: (match: RegExpExecArray) => Inline | undefined;
}

// A backslash before a mark says that the mark is meant as it stands.
const escapedMark: Pattern = {
  form: /\\([!-/:-@[-`{-~])/y,
  read: ([, mark = '']) => ({ kind: 'text', text: mark }),
};

const bold: Pattern = {
  form: /\*\*((?:\\.|[^*\\\n])+)\*\*/y,
  read: ([, inner = '']) => ({ kind: 'bold', parts: parseInline(inner) }),
};

const namedLink: Pattern = {
  form: /\[((?:\\.|[^[\]\\\n])+)\]\(([^()\s]+)\)/y,
  read: ([, text = '', address = '']) => linkTo(unescaped(text), address),
};

const bareLink: Pattern = {
  form: /https:\/\/[^\s<>"'()[\]*]*[^\s<>"'()[\]*.,;:!?]/y,
  // Whatever is no address is text as a whole: part of it would lead elsewhere.
  read: ([address]) => linkTo(address, address) ?? { kind: 'text', text: address },
};

// Dutch numbers as official pages write them: 0800 and 0900, ten digits, +31, and the emergency number.
const phone: Pattern = {
  form: /0[89]00(?:[ -]?\d){4}(?:(?:[ -]?\d){3})?(?!\d)|0[1-9]\d(?:[ -]?\d){7}(?!\d)|\+31(?:[ -]?\d){9}(?!\d)|112(?!\d|[.,]\d)/y,
  read: ({ 0: text, index, input }) =>
    continuesNumber(input.slice(Math.max(0, index - 2), index))
      ? undefined
      : { kind: 'phone', text, url: `tel:${text.replace(/[ -]/g, '')}` },
};

const plain: readonly Pattern[] = [bareLink, phone];
const markdown: readonly Pattern[] = [escapedMark, bold, namedLink, ...plain];

const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

const continuesNumber = (before: string): boolean => /(?:[\p{L}\d.,+-]|€\s?)$/u.test(before);

function linkTo(text: string, address: string): Inline | undefined {
  if (/^tel:\+?[\d-]{3,15}$/.test(address)) return { kind: 'phone', text, url: address };
  return isAddress(address) ? { kind: 'link', text, url: address } : undefined;
}

// It leads where it seems to lead: no `digid.nl@` before another host, no letters of another script that look
// like these, nothing that turns or hides what follows.
// On one's own machine there is no https.
const honest =
  /^(?:https:\/\/[a-zA-Z\d.-]+|http:\/\/localhost)(?::\d+)?(?:[/?#][^\\\p{Cc}\p{Cf}]*)?$/u;

function isAddress(address: string): boolean {
  try {
    return honest.test(address) && new URL(address).hostname !== '';
  } catch {
    return false;
  }
}

/** Only these characters begin something that is not plain text. */
const beginnings = /[\\*[h+01]/g;

function read(line: string, patterns: readonly Pattern[]): readonly Inline[] {
  const parts: Inline[] = [];
  let textFrom = 0;
  let at = nextBeginning(line, 0);
  while (at < line.length) {
    const found = readAt(line, at, patterns);
    if (found) {
      addText(parts, line.slice(textFrom, at));
      add(parts, found.part);
      textFrom = found.end;
    }
    at = nextBeginning(line, found?.end ?? at + 1);
  }
  addText(parts, line.slice(textFrom));
  return parts;
}

const addText = (parts: Inline[], text: string): void => {
  if (text !== '') add(parts, { kind: 'text', text });
};

// Text that was escaped is one with the text beside it.
function add(parts: Inline[], part: Inline): void {
  const last = lastOf(parts);
  if (last?.kind !== 'text' || part.kind !== 'text') parts.push(part);
  else parts[parts.length - 1] = { kind: 'text', text: last.text + part.text };
}

function nextBeginning(line: string, from: number): number {
  beginnings.lastIndex = from;
  return beginnings.exec(line)?.index ?? line.length;
}

function readAt(line: string, at: number, patterns: readonly Pattern[]) {
  for (const { form, read: toPart } of patterns) {
    form.lastIndex = at;
    const match = form.exec(line);
    const part = match && toPart(match);
    if (part) return { part, end: at + match[0].length };
  }
  return undefined;
}
