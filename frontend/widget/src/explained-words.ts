/** What words mean, by each form in which they stand in a text. */
export type ExplainedWords = ReadonlyMap<string, string>;

/** A piece of a text: plain, or a word with what it means. */
export type Piece = string | { readonly word: string; readonly meaning: string };

/** Reads what the server explains; nothing where that does not come: then no word can be tapped. */
export async function fetchExplainedWords(): Promise<ExplainedWords> {
  try {
    const answer = await fetch('/widget/words.json');
    return readExplainedWords(await answer.json());
  } catch {
    return new Map();
  }
}

/** Reads the list that the server gives; what is no word with a meaning is left out. */
export function readExplainedWords(body: unknown): ExplainedWords {
  const list: readonly unknown[] = Array.isArray(body) ? body : [];
  return new Map(
    list.flatMap((entry) => {
      const { forms, text } = entry as { readonly forms?: unknown; readonly text?: unknown };
      if (!Array.isArray(forms) || typeof text !== 'string') return [];
      return forms.map((form): [string, string] => [String(form), text]);
    }),
  );
}

/**
 * Cuts a text at the words that are explained; a meaning that was `told` before is not told again. No lookbehind:
 * browsers of five years ago stop at it.
 */
export function cutAtWords(text: string, words: ExplainedWords, told: Set<string>): Piece[] {
  if (words.size === 0) return [text];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(patternOf(words))) {
    const [, before = '', word = ''] = match;
    const meaning = words.get(word.toLowerCase());
    if (meaning === undefined || told.has(meaning)) continue;
    told.add(meaning);
    const start = match.index + before.length;
    pieces.push(text.slice(from, start), { word, meaning });
    from = start + word.length;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== '');
}

const patterns = new WeakMap<ExplainedWords, RegExp>();

/** Any of the forms, the longest first, where no letter or digit stands beside it. */
function patternOf(words: ExplainedWords): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const forms = [...words.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const beside = '[\\p{L}\\p{N}-]';
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}-])(${forms.join('|')})(?!${beside})`, 'giu');
  patterns.set(words, pattern);
  return pattern;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
