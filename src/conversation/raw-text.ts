/**
 * Exactly what somebody typed. Channels and the desk make it; only `src/privacy` may read it (ESLint
 * holds this), so that it cannot be stored, logged or sent by accident.
 */
export class RawText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** For `src/privacy` alone. */
  revealForRedaction(): string {
    return this.#text;
  }

  toJSON(): string {
    return '[raw text]';
  }

  toString(): string {
    return '[raw text]';
  }
}

declare const redacted: unique symbol;

/**
 * What is left after `src/privacy` has been over a text: the only text of a person that the rest of
 * the program accepts. Made in `src/privacy`; storage's column types bring it back.
 */
export type RedactedText = string & { readonly [redacted]: true };
