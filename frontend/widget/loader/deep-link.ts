import type { Utterance } from '../src/chat/message.ts';

/** What comes before what a link asks for: `#om-de-hoek/taak/digid-aanvragen`. */
const prefix = '#om-de-hoek';

/**
 * What a link's address asks the chat: to open, or to begin with something too. `label` is what the link says.
 *
 * `#om-de-hoek` opens; `/taak/<id>` begins a task; `/artikel/<id>` tells an article; `/vraag/<text>` asks.
 */
export function readDeepLink(hash: string, label: string): { begin?: Utterance } | undefined {
  if (hash !== prefix && !hash.startsWith(`${prefix}/`)) return undefined;
  const [kind = '', name = ''] = hash
    .slice(prefix.length + 1)
    .split('/')
    .map(decode);
  const begin = utteranceOf(kind, name, label);
  return begin ? { begin } : {};
}

/** What the attributes `task` and `question` of the element ask for. */
export const readBegin = (element: {
  getAttribute(name: string): string | null;
}): Utterance | undefined =>
  utteranceOf('taak', element.getAttribute('task') ?? '', '') ??
  utteranceOf('vraag', element.getAttribute('question') ?? '', '');

const kinds: Readonly<Record<string, 'dialog' | 'article'>> = {
  taak: 'dialog',
  artikel: 'article',
};

function utteranceOf(kind: string, name: string, label: string): Utterance | undefined {
  if (name === '') return undefined;
  if (kind === 'vraag') return { text: name };
  const choice = kinds[kind];
  return choice && { choice: `${choice}:${name}`, text: label || name.replace(/-/g, ' ') };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
