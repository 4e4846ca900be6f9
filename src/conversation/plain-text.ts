const popDirection = '\u202c';
const popIsolate = '\u2069';

/** Marks that turn text until they are ended (https://www.unicode.org/reports/tr9/#Directional_Formatting_Codes). */
const endings: Readonly<Record<string, string>> = {
  '\u202a': popDirection,
  '\u202b': popDirection,
  '\u202d': popDirection,
  '\u202e': popDirection,
  '\u2066': popIsolate,
  '\u2067': popIsolate,
  '\u2068': popIsolate,
};

/** Ends every mark in a text that turns what follows, so that nothing after the text is turned. */
export const closeDirections = (text: string): string => {
  const open: string[] = [];
  for (const character of text) {
    const ending = endings[character];
    if (ending !== undefined) open.push(ending);
    else if (character === popIsolate && open.includes(popIsolate))
      open.length = open.lastIndexOf(popIsolate);
    else if (character === popDirection && open[open.length - 1] === popDirection) open.pop();
  }
  return text + open.reverse().join('');
};

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const controls = /[^\P{Cc}\t]/gu;

/** The lines of a text for a plain text file: no control characters, and each line turns only itself. */
export const plainLines = (text: string): string[] =>
  text.split(lineBreak).map((line) => closeDirections(line.replace(controls, '\ufffd')));
