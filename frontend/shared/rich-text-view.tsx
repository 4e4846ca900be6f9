import type { ComponentChildren } from 'preact';
import type { Language } from '../../src/conversation/index.ts';
import type { Block, Inline } from './rich-text.ts';

/** Draws a message's blocks as elements; `opensNewTab` is the hint that is read out with a link. */
export const RichText = (props: { blocks: readonly Block[]; opensNewTab: string }) => (
  <>
    {props.blocks.map((block, index) => (
      <BlockView key={index} block={block} opensNewTab={props.opensNewTab} />
    ))}
  </>
);

function BlockView({ block, opensNewTab }: { block: Block; opensNewTab: string }) {
  if (block.kind === 'paragraph') return <p>{drawAll(block.parts, opensNewTab)}</p>;
  const items = block.items.map((parts, index) => (
    <li key={index}>{drawAll(parts, opensNewTab)}</li>
  ));
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
}

const drawAll = (parts: readonly Inline[], opensNewTab: string): ComponentChildren =>
  parts.map((part) => draw(part, opensNewTab));

function draw(part: Inline, opensNewTab: string): ComponentChildren {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'bold':
      return <strong>{drawAll(part.parts, opensNewTab)}</strong>;
    case 'break':
      return <br />;
    case 'phone':
      return (
        <a class="phone" href={part.url} dir="ltr">
          {part.text}
        </a>
      );
    case 'link':
      return <OutsideLink url={part.url} text={part.text} opensNewTab={opensNewTab} />;
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
  const [start, lastWord] = splitLastWord(text);
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
