/** Lower case, letters and digits only, no marks, single spaces, a space at both ends. */
export const plainWords = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}’'`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** How many words there are in what `plainWords` made. */
export const countWords = (words: string): number => words.split(' ').length - 2;

const digitZeros = [0x0660, 0x06f0];

/** Arabic and Persian digits as 0 to 9. */
export const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (digitZeros.findLast((zero) => zero <= code) ?? code));
  });
