import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { freshDataDir } from '../knowledge-index.ts';
import { openBrowser } from './browser.ts';
import { findings } from './findings.ts';
import { startProcess, type ServerProcess } from './server-process.ts';

let server: ServerProcess;
let browser: Browser;
const folder = freshDataDir();

beforeAll(async () => {
  [server, browser] = await Promise.all([startProcess(folder.dataDir), openBrowser()]);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await server.kill('SIGTERM');
  folder.remove();
});

const visit = async (locale = 'nl-NL'): Promise<Page> => {
  const context = await browser.newContext({
    ...{ locale, javaScriptEnabled: false },
    viewport: { width: 390, height: 780 },
  });
  const page = await context.newPage();
  await page.goto(`${server.url}/praten`);
  return page;
};
const arrive = async (language = 'Nederlands'): Promise<Page> => {
  const page = await visit();
  await page.getByRole('button', { name: language }).click();
  await page.getByRole('textbox').waitFor();
  return page;
};
const says = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox').fill(text);
  await page.locator('.composer button').click();
};
const question = 'hoe lang duurt het voor die digid brief komt';

it('begins in a language that is pressed, and answers without a script', async () => {
  const page = await arrive();
  await page.getByText('Ik ben een computer, geen mens').waitFor();
  await says(page, question);
  await page.getByText('binnen 5 werkdagen').waitFor();
  expect(await page.getByText(question).count()).toBe(1);
  expect(await page.getByRole('link', { name: /DigiD/i }).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Stap voor stap' }).click();
  await page.getByText('Tel 5 werkdagen').waitFor();
  expect(new URL(page.url()).hash).toBe('#new');
});

it('speaks Arabic from right to left', async () => {
  const page = await arrive('العربية');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await says(page, 'متى تصل رسالة DigiD');
  await page.locator('.bot').nth(1).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
});

it('begins with the library of this place where an address names one that there is not', async () => {
  const page = await visit();
  await page.goto(`${server.url}/praten?library=123456782`);
  expect(await page.content()).not.toContain('123456782');
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.getByText('Ik ben een computer, geen mens').waitFor();
});

it('sends nothing twice when the page is loaded again', async () => {
  const page = await arrive();
  await says(page, question);
  await page.getByText('binnen 5 werkdagen').waitFor();
  await page.reload();
  expect(await page.getByText(question).count()).toBe(1);
});

it('shows what people type as text, and masks what is secret', async () => {
  const page = await arrive();
  await says(page, '<img src=x onerror=alert(1)> mijn bsn is 111222333, hoe vraag ik digid aan');
  const typed = page.locator('.citizen').last();
  expect(await typed.textContent()).toContain('<img src=x onerror=alert(1)>');
  expect(await typed.textContent()).toContain('[BSN]');
  expect(await page.locator('img').count()).toBe(0);
});

it('leaves nothing in the browser of who stops', async () => {
  const page = await arrive();
  await says(page, question);
  await page.getByRole('button', { name: 'Stop en wis van dit scherm' }).click();
  await page.getByRole('button', { name: 'Nederlands' }).waitFor();
  expect(await page.context().cookies()).toEqual([]);
  await page.goto(`${server.url}/praten`);
  expect(await page.getByText(question).count()).toBe(0);
});

it('goes on with a conversation that was begun in the widget', async () => {
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  await page.goto(`${server.url}/widget/frame.html?library=voorbeeldstad&language=nl`);
  await page.getByRole('textbox').fill(question);
  await page.getByRole('textbox').press('Enter');
  await page.getByText('binnen 5 werkdagen').waitFor();
  await page.route('**/v3/directline/**', (route) => route.abort());
  await page.evaluate(`dispatchEvent(new Event('offline'))`);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: /eenvoudige pagina/ }).click();
  const plain = await opened;
  await plain.getByText(question).waitFor();
  expect(new URL(plain.url()).pathname).toBe('/praten');
  await says(plain, 'wat kost dat');
  await plain.locator('.citizen').nth(1).waitFor();
});

it('does not speak for a citizen at the wish of another website', async () => {
  const page = await arrive();
  const [cookie] = await page.context().cookies();
  const forged = await fetch(`${server.url}/praten`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: 'https://elsewhere.example',
      cookie: `${cookie!.name}=${cookie!.value}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'key=abc&text=forged',
  });
  expect(forged.status).toBe(303);
  await page.reload();
  expect(await page.getByText('forged').count()).toBe(0);
});

it('has nothing for axe to find, before and after the beginning', async () => {
  const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 320, height: 568 } });
  await page.goto(`${server.url}/praten`);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await says(page, question);
  await page.getByText('binnen 5 werkdagen').waitFor();
  expect(await findings(page)).toEqual([]);
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  expect(tooWide).toBeLessThanOrEqual(0);
});

it('says how far everybody can use the chat, in the library’s name', async () => {
  const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 320, height: 568 } });
  await page.goto(`${server.url}/praten`);
  await page.getByRole('link', { name: 'Toegankelijkheid' }).click();
  await page.getByText('Bibliotheek Voorbeeldstad wil dat iedereen').waitFor();
  expect(await findings(page)).toEqual([]);
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  expect(tooWide).toBeLessThanOrEqual(0);
});
