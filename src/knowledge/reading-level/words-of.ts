/** The words of a text as they are written. A number is no word. */
export const wordsOf = (text: string): string[] => text.match(/[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]*/g) ?? [];
