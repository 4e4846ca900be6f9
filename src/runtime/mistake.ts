/** Something wrong in a file that people write, said so that they can mend it. */
export interface Mistake {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** What was read from a file, or everything that is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** A mistake as one line: `file:line message`. */
export const formatMistake = ({ file, line, message }: Mistake): string =>
  `${file}:${line} ${message}`;
