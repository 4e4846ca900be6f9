import type { ComponentChildren } from 'preact';
import { closeDirections, type Language } from '../../src/conversation/index.ts';
import type { Block, Inline } from './rich-text.ts';

/** How a message is drawn. */
interface Drawing {
  /** The hint that is read out with a link. */
  readonly opensNewTab: string;
  /** Draws plain text, where that is more than the text itself. */
  readonly drawText?: ((text: string) => ComponentChildren) | undefined;
}

/** Draws a message's blocks as elements. */
export const RichText = ({
  blocks,
  ...drawing
}: Drawing & { readonly blocks: readonly Block[] }) => (
  <>{blocks.map((block, index) => drawBlock(block, drawing, index))}</>
);

// Not a component: text is drawn in the order in which it stands.
function drawBlock(block: Block, drawing: Drawing, key: number) {
  if (block.kind === 'paragraph') return <p key={key}>{drawAll(block.parts, drawing)}</p>;
  const items = block.items.map((parts, index) => <li key={index}>{drawAll(parts, drawing)}</li>);
  return block.ordered ? (
    <ol key={key} start={block.start}>
      {items}
    </ol>
  ) : (
    <ul key={key}>{items}</ul>
  );
}

const drawAll = (parts: readonly Inline[], drawing: Drawing): ComponentChildren =>
  parts.map((part) => draw(part, drawing));

function draw(part: Inline, drawing: Drawing): ComponentChildren {
  switch (part.kind) {
    case 'text':
      return drawing.drawText ? drawing.drawText(part.text) : part.text;
    case 'bold':
      return <strong>{drawAll(part.parts, drawing)}</strong>;
    case 'break':
      return <br />;
    case 'phone':
      return (
        <a class="phone" href={part.url} dir="ltr">
          {part.text}
        </a>
      );
    case 'link':
      return <OutsideLink url={part.url} text={part.text} opensNewTab={drawing.opensNewTab} />;
  }
}

interface OutsideLinkProps {
  readonly url: string;
  readonly text: string;
  /** The language of the text, where it is not that of its surroundings. */
  readonly lang?: Language;
  readonly opensNewTab: string;
}

/** A link to another site: opens in a new tab, and says so to the eye and to the ear. */
export function OutsideLink({ url, text, lang, opensNewTab }: OutsideLinkProps) {
  const [start, lastWord] = splitLastWord(closeDirections(text));
  return (
    <a class="outside" href={url} target="_blank" rel="noopener noreferrer">
      <span lang={lang}>
        {start}
        <span class={lastWord.length > longestUnbroken ? '' : 'unbroken'}>
          {lastWord}
          <OutsideMark />
        </span>
      </span>
      <span class="visually-hidden"> ({opensNewTab})</span>
    </a>
  );
}

/** Letters that fit on a line of a narrow screen, so that the mark need not stand on a line alone. */
const longestUnbroken = 24;

function splitLastWord(text: string): [string, string] {
  const at = text.lastIndexOf(' ') + 1;
  return [text.slice(0, at), text.slice(at)];
}

const OutsideMark = () => (
  <svg class="outside-mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path
      d="M2 10L10 2M4 2h6v6"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
    />
  </svg>
);
