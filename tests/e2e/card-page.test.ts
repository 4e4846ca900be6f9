import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language, Plan } from '../../src/conversation/index.ts';
import { InMemoryConversations } from '../channels/in-memory-conversations.ts';
import { startWebChat, type WebChatServer } from '../channels/web-chat/web-chat-server.ts';
import { begin, playAll, spokenDialogs } from '../dialogs/example-world.ts';
import { openBrowser } from './browser.ts';
import { findings } from './findings.ts';

let server: WebChatServer;
let browser: Browser;
const conversations = new InMemoryConversations();

beforeAll(async () => {
  [server, browser] = await Promise.all([startWebChat({}, conversations), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The card of a task that says most. */
const longestCard = (id: string, language: Language): Plan | undefined => {
  let longest: Plan | undefined;
  playAll(begin(id, language), language, ({ plan }) => {
    if (plan && JSON.stringify(plan).length > JSON.stringify(longest ?? '').length) longest = plan;
  });
  return longest;
};

const open = async (plan: Plan) => {
  conversations.plans.set('K7P4M2', plan);
  const context = await browser.newContext({ viewport: { width: 390, height: 780 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/kaart/K7P-4M2`);
  return page;
};

const cards = spokenDialogs.flatMap(([id, language]) => {
  const plan = longestCard(id, language);
  return plan ? [[id, language, plan] as const] : [];
});

describe.each(cards)('the longest card of %s in %s', (_, language, plan) => {
  it('prints on one A4, and can be used by everybody', async () => {
    const page = await open(plan);
    if (['nl', 'ar'].includes(language)) expect(await findings(page)).toEqual([]);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(390);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.context().close();
  });
});

it('prints at a press where scripts run, and shows no button where they do not', async () => {
  const [, , plan] = cards[0] ?? [];
  if (!plan) throw new Error('There is no card.');
  const page = await open(plan);
  await page.evaluate(`window.print = () => { document.title = 'printed'; }`);
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.title()).toBe('printed');
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const plain = await bare.newPage();
  await plain.goto(page.url());
  expect(await plain.getByRole('button').count()).toBe(0);
});
