import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { RedactedText } from '../../src/conversation/index.ts';
import { openBrowser } from './browser.ts';
import { botSays } from '../channels/in-memory-conversations.ts';
import { sendTimeoutMs, startWebChatSite, type WebChatSite } from './web-chat-site.ts';

let browser: Browser;
let site: WebChatSite;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  site = await startWebChatSite();
  page = await browser.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site.url);
  await shown('Dag, ik ben Om de hoek.');
});
afterEach(async () => {
  await page.close();
  await site.close();
});

const shown = (text: string | RegExp) =>
  page.locator('.webchat__basic-transcript').getByText(text).first().waitFor();

const say = async (text: string) => {
  await page.locator('[data-id="webchat-sendbox-input"]').fill(text);
  await page.keyboard.press('Enter');
};

const conversationKey = () => page.evaluate<string>('window.conversationId');
const bubbles = () => page.locator('.webchat__bubble').allInnerTexts();

it('holds a conversation: words, an answer with its source, a button', async () => {
  await say('mijn digit doet het niet');
  await shown('mijn digit doet het niet');
  await shown('ontvangen');
  const source = page.getByRole('link', { name: 'DigiD' });
  expect(await source.getAttribute('href')).toBe('https://www.digid.nl/');
  await shown(/bekeken op 12 november 2026/);
  await page.getByRole('toolbar').getByRole('button', { name: 'Medewerker' }).click();
  await shown('Je koos command:staff.');
  expect(await bubbles()).toHaveLength(5);
  expect(complaints).toEqual([]);
});

it('shows no message as failed once the time for sending is over', async () => {
  await say('hallo');
  await shown('ontvangen');
  await page.waitForTimeout(sendTimeoutMs + 500);
  expect(await page.getByText(/^Verzenden/).count()).toBe(0);
});

it('has the whole conversation again after the page is loaded again', async () => {
  await say('hallo');
  await shown('ontvangen');
  const before = await bubbles();
  await page.reload();
  await shown('ontvangen');
  expect(await bubbles()).toEqual(before);
});

it('loses and doubles nothing when the server restarts', async () => {
  await say('hallo');
  await shown('ontvangen');
  await site.restart();
  site.conversations.say(await conversationKey(), {
    author: 'staff',
    text: 'Ik ben er weer' as RedactedText,
    staffId: 's1',
    staffName: 'Sanne',
  });
  await shown('Ik ben er weer');
  expect(await bubbles()).toHaveLength(4);
});

it('shows hundreds of messages in their order after the page is loaded again', async () => {
  const key = await conversationKey();
  const story = Array.from({ length: 300 }, (_, number) => `deel ${number}.`);
  for (const part of story) site.conversations.say(key, botSays(part));
  await shown('deel 299.');
  await page.reload();
  await shown('deel 299.');
  expect((await bubbles()).filter((text) => text.startsWith('deel'))).toEqual(story);
});

it('answers a file in words, instead of an error, and the question beside it too', async () => {
  const letter = { name: 'Brief é.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') };
  await page.locator('input[type=file]').setInputFiles(letter);
  await say('wat is dit voor brief?');
  await shown('Dat kan ik niet ontvangen.');
  await shown('Dat heb ik ontvangen.');
  await page.waitForTimeout(sendTimeoutMs + 500);
  expect(await page.getByText(/^Verzenden/).count()).toBe(0);
  expect(site.conversations.received.slice(1).map(({ content }) => content.kind)).toEqual([
    'unsupported',
    'text',
  ]);
});

it('says that a message was not sent when the token has expired, and answers nobody', async () => {
  site.later(31);
  await say('te laat');
  await page
    .getByText(/^Verzenden mislukt/)
    .first()
    .waitFor();
  const expired = 3;
  expect(await page.evaluate<number[]>('window.statuses')).toContain(expired);
  expect(site.conversations.received).toHaveLength(1);
});

it('shows what people type as they typed it', async () => {
  const typed = '<img src=x onerror=alert(1)> *niet vet* [klik](https://elsewhere.example)';
  await say(typed);
  await shown(typed);
  site.conversations.say(await conversationKey(), {
    author: 'staff',
    text: typed as RedactedText,
    staffId: 's1',
    staffName: 'Sanne',
  });
  await expect
    .poll(async () => (await bubbles()).filter((text) => text.includes(typed)).length)
    .toBe(2);
  expect(await page.getByRole('link', { name: 'klik' }).count()).toBe(0);
});

it('stays online over a WebSocket, and never asks again and again', async () => {
  const polls: string[] = [];
  page.on('request', (request) => {
    if (/\/activities\?/.test(request.url())) polls.push(request.url());
  });
  await say('hallo');
  await shown('ontvangen');
  const online = 2;
  expect((await page.evaluate<number[]>('window.statuses')).at(-1)).toBe(online);
  expect(polls).toEqual([]);
});

it('speaks Arabic from right to left', async () => {
  await page.evaluate('sessionStorage.clear()');
  await page.goto(`${site.url}/?locale=ar-SA`);
  await shown('Dag, ik ben Om de hoek.');
  expect(await page.locator('[dir="rtl"]').count()).toBeGreaterThan(0);
  expect(site.conversations.received.at(-1)?.uiLanguage).toBe('ar');
});
