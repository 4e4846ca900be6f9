import { RawText, type MessageContent, type RedactedText } from '../conversation/index.ts';
import type { NumberTail, RedactText as Redact } from '../privacy/index.ts';

export type { Redact };

/** A text message as it is kept. */
type TextContent = Extract<MessageContent, { kind: 'text' }>;

/** Longer than any question: of a pasted letter only the beginning is read. */
export const longestText = 4_000;

/** Stands at the end of a text that was cut. */
export const cutMark = ' […]';

/** Only `privacy` makes redacted text; words of our own go through it as well. */
export const ownWords = (text: string, redact: Redact): RedactedText =>
  redact(new RawText(text)).text;

/** Never half a character: an emoji is two units in JavaScript. */
const beginningOf = (text: string): string =>
  text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '') + cutMark;

/** A message as it is kept, and what it leaves for the next one. */
interface RedactedMessage {
  readonly content: TextContent;
  readonly tail?: NumberTail | undefined;
}

/** Masks personal data, and cuts what is longer than anybody reads: after masking, so that no number is halved. */
export const redactText = (raw: RawText, redact: Redact, before?: NumberTail): RedactedMessage => {
  const { text, findings, nothingLeft, tail } = redact(raw, before);
  const kept = { kind: 'text', text, findings, nothingLeft } as const;
  return text.length <= longestText
    ? { content: kept, tail }
    : { content: { ...kept, text: ownWords(beginningOf(text), redact), cut: true } };
};
