/**
 * Takes the pictures of the documents, from the real program: `node tests/e2e/take-screenshots.ts`.
 * Arabic letters come from the machine's own fonts.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import buildSharedIndex, { freshDataDir } from '../knowledge-index.ts';
import { openBrowser } from './browser.ts';
import { Citizen } from './citizen.ts';
import { startProcess } from './server-process.ts';

const pictures = 'docs/screenshots';
const largestBytes = 200_000;
const machineFonts = '/etc/fonts';

await buildSharedIndex();
const folder = freshDataDir();
const server = await startProcess(folder.dataDir);
const browser = await openBrowser(existsSync(machineFonts) ? { fontsDir: machineFonts } : {});
mkdirSync(pictures, { recursive: true });

const arrive = (options: BrowserContextOptions) => Citizen.arrive(browser, server.url, options);
const phone = { viewport: { width: 390, height: 780 } };
const question = 'hoe lang duurt het voor die digid brief komt';

/** Unfolds the source of the last answer; the mouse leaves no mark. */
const unfoldSource = async (citizen: Citizen): Promise<void> => {
  await citizen.chat.locator('summary').last().click();
  await citizen.page.mouse.move(0, 0);
};

const take = async (page: Page, name: string): Promise<void> => {
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path });
  const { size } = statSync(path);
  if (size > largestBytes) throw new Error(`${path} is ${size} bytes; make its window smaller.`);
};

async function takeAnswer(): Promise<void> {
  const citizen = await arrive({ viewport: { width: 1280, height: 880 } });
  await citizen.says(question);
  await citizen.sees('binnen 5 werkdagen');
  await unfoldSource(citizen);
  await take(citizen.page, 'widget-answer');
}

async function takePhone(): Promise<void> {
  const citizen = await arrive(phone);
  await citizen.says('mijn digit doet het niet');
  await citizen.sees('Wat past het best bij uw vraag?');
  await take(citizen.page, 'widget-phone');
}

async function takeArabic(): Promise<void> {
  const citizen = await arrive(phone);
  await citizen.chat.getByRole('button', { name: 'Kies uw taal' }).click();
  await citizen.presses('العربية');
  await citizen.says('متى تصل رسالة DigiD');
  await citizen.chat.locator('.from-bot [lang="ar"] .choice').first().waitFor();
  await take(citizen.page, 'widget-arabic');
}

async function takeFirstScreen(): Promise<void> {
  const citizen = await arrive(phone);
  await take(citizen.page, 'widget-first-screen');
}

async function takeDark(): Promise<void> {
  const citizen = await arrive({ ...phone, colorScheme: 'dark' });
  await citizen.says(question);
  await citizen.sees('binnen 5 werkdagen');
  await citizen.page.mouse.move(0, 0);
  await take(citizen.page, 'widget-dark');
}

async function takeMoreContrast(): Promise<void> {
  const citizen = await arrive(phone);
  await citizen.chat.locator('#settings-button').click();
  await citizen.chat.getByText('Meer contrast').click();
  await citizen.chat.getByText('Groot', { exact: true }).click();
  await take(citizen.page, 'widget-settings');
  await citizen.page.keyboard.press('Escape');
  await citizen.says(question);
  await citizen.sees('binnen 5 werkdagen');
  await citizen.page.mouse.move(0, 0);
  await take(citizen.page, 'widget-high-contrast');
}

/** A screen of 1280 pixels at 400 % has room for 320 by 256. */
async function takeZoomed(): Promise<void> {
  const citizen = await arrive({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 });
  await citizen.says(question);
  await citizen.sees('binnen 5 werkdagen');
  await take(citizen.page, 'widget-400-percent');
}

async function takeDanger(): Promise<void> {
  const citizen = await arrive(phone);
  await citizen.says('mijn man slaat mij');
  await citizen.chat.getByRole('button', { name: 'Verlaat deze site snel' }).waitFor();
  await citizen.page.mouse.move(0, 0);
  await take(citizen.page, 'widget-danger');
}

async function takePlainPage(): Promise<void> {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/praten`);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await page.getByRole('textbox').fill(question);
  await page.locator('.composer button').click();
  await page.getByText('binnen 5 werkdagen').waitFor();
  await take(page, 'plain-page');
}

async function takeDesk(): Promise<void> {
  const citizen = await arrive({});
  await citizen.says(question);
  await citizen.sees('binnen 5 werkdagen');
  await citizen.says('waarom is mijn toeslag gestopt?');
  await citizen.presses('Laat iemand meekijken');
  await citizen.sees('U staat op plaats');
  const page = await (
    await browser.newContext({ viewport: { width: 1180, height: 760 } })
  ).newPage();
  await page.goto(server.invitation!.replace('localhost', '127.0.0.1'));
  await page.getByLabel('Uw voornaam').fill('Sanne');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /waarom is mijn toeslag/ }).click();
  await page.getByRole('button', { name: 'Neem gesprek aan' }).click();
  await page.getByLabel('Uw antwoord').fill('Goedemiddag, ik ben Sanne. Ik kijk met u mee.');
  await page.keyboard.press('Enter');
  await citizen.sees('Ik kijk met u mee');
  await citizen.says('fijn, ik heb de brief hier voor me liggen');
  await page.getByText('ik heb de brief hier').last().waitFor();
  await take(page, 'desk');
}

try {
  await takeAnswer();
  await takePhone();
  await takeFirstScreen();
  await takeArabic();
  await takeDark();
  await takeMoreContrast();
  await takeZoomed();
  await takeDanger();
  await takePlainPage();
  await takeDesk();
} finally {
  await browser.close();
  await server.kill('SIGTERM');
  folder.remove();
}
