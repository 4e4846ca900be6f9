import { parseInline } from '../../../../frontend/shared/parse-inline.ts';
import { parseMarkdown, parsePlainText } from '../../../../frontend/shared/parse-rich-text.ts';
import type { Block, Inline } from '../../../../frontend/shared/rich-text.ts';
import { html, type Html } from '../../../runtime/index.ts';

const inlines = (parts: readonly Inline[]): readonly Html[] => parts.map(inlineOf);

const inlineOf = (part: Inline): Html => {
  switch (part.kind) {
    case 'text':
      return html`${part.text}`;
    case 'bold':
      return html`<strong>${inlines(part.parts)}</strong>`;
    case 'break':
      return html`<br />`;
    case 'phone':
      return html`<a class="phone" href="${part.url}" dir="ltr">${part.text}</a>`;
    case 'link':
      return html`<a class="outside" href="${part.url}" rel="noopener noreferrer">${part.text}</a>`;
  }
};

const blockOf = (block: Block): Html => {
  if (block.kind === 'paragraph') return html`<p>${inlines(block.parts)}</p>`;
  const items = block.items.map((parts) => html`<li>${inlines(parts)}</li>`);
  return block.ordered
    ? html`<ol start="${block.start}">
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
};

/** A reply's Markdown as markup: what the widget shows, without a script. */
export const replyMarkup = (text: string): readonly Html[] => parseMarkdown(text).map(blockOf);

/** One line of our own Markdown as markup. */
export const inlineMarkup = (line: string): readonly Html[] => inlines(parseInline(line));

/** What an employee typed as markup. */
export const typedMarkup = (text: string): readonly Html[] => parsePlainText(text).map(blockOf);
