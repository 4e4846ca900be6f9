import type { Page } from 'playwright-core';
import { traceOfScript } from '../../nasty-texts.ts';

/** What a page holds, as a browser made it. */
export interface Survey {
  /** The names of the elements, each once, in the order of the alphabet. */
  readonly tags: readonly string[];
  /** Attributes that nothing of ours has inside a conversation. */
  readonly strangeAttributes: readonly string[];
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** Surveys all that stands in the first element of the selector. */
export const survey = (page: Page, selector: string): Promise<Survey> =>
  page.evaluate<Survey>(`(() => {
    const all = [...document.querySelector(${JSON.stringify(selector)}).querySelectorAll('*')];
    const ours = /^(class|open|dir|lang|href|target|rel|start|type|role|id|tabindex|name|value|datetime|disabled)$/;
    const drawn = /^(viewBox|d|c?[xyr]|width|height|rx|focusable|fill|stroke(-[a-z]+)?|aria-[a-z]+)$/;
    const seen = (element) => {
      const copy = element.cloneNode(true);
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      return copy.textContent;
    };
    return {
      tags: [...new Set(all.map(({ tagName }) => tagName.toLowerCase()))].sort(),
      strangeAttributes: all.flatMap((element) => element.getAttributeNames())
        .filter((name) => !ours.test(name) && !drawn.test(name)),
      links: all.filter(({ tagName }) => tagName === 'A')
        .map((link) => ({ url: link.getAttribute('href'), text: seen(link) })),
    };
  })()`);

/** How often elements occur in the whole page that could load, send or run something. */
export const powers = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(`Object.fromEntries(
    ['script', 'style', 'link', 'iframe', 'img', 'object', 'embed', 'base', 'meta', 'math', 'video', 'input']
      .map((tag) => [tag, document.querySelectorAll(tag).length]))`);

/** The texts of the elements, without what is there for the ear alone. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => {
    const copy = element.cloneNode(true);
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent;
  })`);

/**
 * Words of our own (what stands in these elements, not in a `bdi` in them) whose letters do not run from left
 * to right: something beside them turned them.
 */
export const turnedWords = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const turned = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest('bdi, [dir=auto], .visually-hidden')) continue;
      const range = document.createRange();
      let last;
      for (let at = 0; at < node.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (!box || box.width === 0) continue;
        if (last && Math.abs(last.top - box.top) < 2 && box.left < last.left) turned.push(node.data);
        last = box;
      }
    }
    return turned;
  })`);

/** Pixels that the page is wider than the screen. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)');

export const scriptRan = (page: Page): Promise<boolean> =>
  page.evaluate(`${JSON.stringify(traceOfScript)} in window`);

/** Keeps what a page does that only text that is more than text can make it do. */
export const watch = (page: Page, origin: string): readonly string[] => {
  const happened: string[] = [];
  page.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.type()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => happened.push(`error ${message}`));
  page.on('console', (said) => {
    if (/Content Security Policy/.test(said.text())) happened.push(said.text());
  });
  page.on('popup', (popup) => happened.push(`window ${popup.url()}`));
  page.on('frameattached', () => happened.push('frame'));
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (to !== origin && protocol !== 'blob:') happened.push(`request ${request.url()}`);
  });
  return happened;
};
