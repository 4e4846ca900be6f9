/** What a terminal obeys, or what turns or hides the letters around it. A tab and a new line are harmless. */
const obeyed = /[^\P{Cc}\t\n]|[\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * A text for a terminal: characters that would clear the screen, make a link or turn letters are written out as
 * `\u001b`. JSON means the same after it as before.
 */
export const forTerminal = (text: string): string =>
  text.replaceAll(
    obeyed,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
