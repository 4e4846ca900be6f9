import { expect, it } from 'vitest';
import { parseMarkdown } from '../../frontend/shared/parse-rich-text.ts';
import { asMarkdownText } from '../../src/conversation/index.ts';
import { nastyTexts } from '../nasty-texts.ts';

it.each(nastyTexts)('is shown as it stands in a sentence with Markdown: $name', ({ text }) => {
  const name = text.replaceAll(/\s+/g, ' ');
  expect(parseMarkdown(`Op maandag: **${asMarkdownText(text)}**.`)).toEqual([
    {
      kind: 'paragraph',
      parts: [
        { kind: 'text', text: 'Op maandag: ' },
        { kind: 'bold', parts: [{ kind: 'text', text: name }] },
        { kind: 'text', text: '.' },
      ],
    },
  ]);
});

it.each(nastyTexts)('is the words of a link, and makes no other: $name', ({ text }) => {
  const [block] = parseMarkdown(`- Kijk op [${asMarkdownText(text)}](https://www.digid.nl/).`);
  const parts = block?.kind === 'list' ? block.items[0] : undefined;
  expect(parts).toEqual([
    { kind: 'text', text: 'Kijk op ' },
    { kind: 'link', text: text.replaceAll(/\s+/g, ' '), url: 'https://www.digid.nl/' },
    { kind: 'text', text: '.' },
  ]);
});

it.each(['DigiD (Logius)', 'Werk & Inkomen', 'Mw. de Wit', 'Sociale Verzekeringsbank: AOW'])(
  'leaves an ordinary name alone: %s',
  (name) => {
    expect(asMarkdownText(name)).toBe(name);
  },
);
