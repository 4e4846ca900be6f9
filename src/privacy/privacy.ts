import type { FindingKind, RedactedText } from '../conversation/index.ts';
import type { NumberTail } from './number-tail.ts';

/** A text after redaction, and what was masked in it. */
export interface Redaction {
  readonly text: RedactedText;
  /** Each kind once, in the order found. */
  readonly findings: readonly FindingKind[];
  /** Masking took all there was to understand: no letter is left but in words that led up to a mask. */
  readonly nothingLeft: boolean;
  /** What the next message of the conversation is to be redacted with. Never stored. */
  readonly tail?: NumberTail;
  /** A detector that failed; then the whole text is masked. For the log. */
  readonly failedDetector?: FindingKind;
}

/** Contact details that a citizen gave because a step asked for them. */
export interface ContactDetail {
  readonly kind: 'phone' | 'email';
  readonly value: string;
}

/** Seals contact details with a key that is kept in the data folder (AES-256-GCM). */
export interface ContactVault {
  seal(contact: ContactDetail): string;
  /** @throws Error when the seal is broken or was made with another key. */
  open(sealed: string): ContactDetail;
}
