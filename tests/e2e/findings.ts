import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in a page and the frames in it. */
export const findings = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const frame of page.frames()) {
    await frame.evaluate(axe.source);
    const { violations } = await frame.evaluate<{ violations: { id: string; nodes: unknown[] }[] }>(
      `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
    );
    found.push(
      ...violations.map(({ id, nodes }) => `${frame.url()}: ${id} ${JSON.stringify(nodes)}`),
    );
  }
  return found;
};
