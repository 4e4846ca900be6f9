import { expect, it } from 'vitest';
import { html } from '../../src/runtime/index.ts';
import { nastyTexts } from '../nasty-texts.ts';

const marks: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

it.each(nastyTexts)('makes no markup of what is filled in: $name', ({ text }) => {
  const { text: made } = html`<p title="${text}">${text}</p>`;
  const [, title = '', words = ''] = /^<p title="([^"<>']*)">([^"<>']*)<\/p>$/.exec(made) ?? [];
  const read = (escaped: string) =>
    escaped.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (mark) => marks[mark] ?? mark);
  expect([read(title), read(words)]).toEqual([text, text]);
});
