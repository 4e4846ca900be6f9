import type { RawText, RedactedText } from '../../src/conversation/index.ts';
import type { ContactDetail, Redaction } from '../../src/privacy/index.ts';

/** Masks nine digits as a BSN; enough to see whether intake asks. */
export const redact = (raw: RawText): Redaction => {
  const typed = raw.revealForRedaction();
  const text = typed.replaceAll(/\d{9}/g, '[BSN]') as RedactedText;
  const found = text !== typed;
  return { text, findings: found ? ['bsn'] : [], nothingLeft: found && text === '[BSN]' };
};

/** Ten digits are a telephone number. */
export const readContact = (raw: RawText): ContactDetail | undefined => {
  const value = /\d{10}/.exec(raw.revealForRedaction())?.[0];
  return value === undefined ? undefined : { kind: 'phone', value };
};

/** A seal that can be seen and does not show what is in it. */
export const sealContact = ({ kind, value }: ContactDetail): string =>
  `sealed ${kind} of ${value.length} digits`;
