import type { Frame, Page } from 'playwright-core';

/** Where the focus is in the chat, and what is wrong with it; an empty string where nothing is. */
const faultScript = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return 'the focus is lost';
  const name = at.id || at.tagName + ' ' + (at.textContent || '').trim().slice(0, 40);
  const rects = [...at.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (rects.length === 0) return name + ': is not drawn';
  if (at.matches('[role=log]')) return '';
  const seen = rects.some((rect) => {
    const x = Math.max(rect.left, 0) + (Math.min(rect.right, innerWidth) - Math.max(rect.left, 0)) / 2;
    const y = Math.max(rect.top, 0) + (Math.min(rect.bottom, innerHeight) - Math.max(rect.top, 0)) / 2;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && at.contains(hit);
  });
  return seen ? '' : name + ': is hidden beneath something else';
})()`;

/** What is wrong with the focus in a frame: lost, not drawn, or beneath another element. */
export const focusFault = async (frame: Frame | Page): Promise<string> => {
  // A smooth scroll and a new line of status come to rest first.
  await frame.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  return frame.evaluate<string>(faultScript);
};

/** Presses a key until the focus is on something with these words; collects all faults on the way. */
export const keyTo = async (
  { page, frame }: { readonly page: Page; readonly frame: Frame },
  key: string,
  words: string,
): Promise<string[]> => {
  const faults: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const fault = await focusFault(frame);
    if (fault !== '') faults.push(fault);
    const at = `((at) => (at.id || '') + ' ' + (at.getAttribute('aria-label') || '') + ' ' + at.textContent)(document.activeElement)`;
    if ((await frame.evaluate<string>(at)).includes(words)) return faults;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not come to "${words}"`);
};
