import { randomInt } from 'node:crypto';

// No letters and digits that look alike on paper: 29 to the sixth is 594 million codes, to the eighth 500 billion.
const signs = 'ABCDEFGHJKLMNPRSTUVWXYZ346789';

const drawCode = (length: number): string =>
  Array.from({ length }, () => signs[randomInt(signs.length)]).join('');

/** A new code to write on paper: letters and digits, never of one kind alone. */
export const newPaperCode = (length: number): string => {
  const code = drawCode(length);
  return /[A-Z]/.test(code) && /\d/.test(code) ? code : newPaperCode(length);
};

/** A code as people read it, in two halves. */
export const showPaperCode = (code: string): string =>
  `${code.slice(0, code.length / 2)}-${code.slice(code.length / 2)}`;

/** A code as it was typed: capitals or not, with spaces or a dash. */
export const readPaperCode = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
