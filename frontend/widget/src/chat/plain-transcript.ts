import { closeDirections, plainLines } from '../../../../src/conversation/index.ts';
import { parseMarkdown } from '../../../shared/parse-rich-text.ts';
import type { Block, Inline } from '../../../shared/rich-text.ts';
import type { Message } from './message.ts';

/** How who spoke is named in a transcript. */
export interface SpeakerNames {
  readonly citizen: string;
  readonly bot: string;
  readonly source: string;
}

/**
 * All that was said, as text that any program opens. Only the line on which somebody begins to speak stands at the
 * margin: nobody can type a line that somebody else seems to say.
 */
export const plainTranscript = (messages: readonly Message[], names: SpeakerNames): string =>
  messages.map((message) => plainMessage(message, names)).join('\r\n\r\n');

function plainMessage(message: Message, names: SpeakerNames): string {
  switch (message.author) {
    case 'citizen':
      return spoken(names.citizen, message.text);
    case 'staff':
      return spoken(message.name, message.text);
    case 'bot':
      return spoken(
        names.bot,
        [
          ...plainBlocks(parseMarkdown(message.text)),
          ...message.sources.map(
            ({ title, url }) => `${names.source}: ${closeDirections(title)}, ${url}`,
          ),
        ].join('\n'),
      );
  }
}

const spoken = (name: string, text: string): string =>
  `${plainLines(name).join(' ').trim()}: ${plainLines(text).join('\r\n  ')}`;

/** Each paragraph and item as a line of text, with where its links lead. */
const plainBlocks = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.parts.map(plainInline).join('')]
      : block.items.map((parts, at) => {
          const mark = block.ordered ? `${block.start + at}.` : '-';
          return `${mark} ${parts.map(plainInline).join('')}`;
        }),
  );

function plainInline(part: Inline): string {
  switch (part.kind) {
    case 'text':
    case 'phone':
      return part.text;
    case 'bold':
      return part.parts.map(plainInline).join('');
    case 'break':
      return '\n';
    case 'link':
      return part.text === part.url ? part.text : `${closeDirections(part.text)} (${part.url})`;
  }
}

/** What is read aloud of a message: its words, without the addresses of its links. */
export const spokenText = (text: string): string =>
  parseMarkdown(text)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.parts] : block.items))
    .map((parts) => parts.map(spokenInline).join(''))
    .join('\n');

const spokenInline = (part: Inline): string => {
  if (part.kind === 'break') return '\n';
  return part.kind === 'bold' ? part.parts.map(spokenInline).join('') : part.text;
};
