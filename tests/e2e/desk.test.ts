import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildFrontend } from '../../frontend/build.ts';
import type { Role } from '../../src/desk/index.ts';
import { openDesk, type OpenDesk } from '../desk/open-desk.ts';
import { openBrowser } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const builtDesk = new URL('../../frontend/dist/desk', import.meta.url).pathname;

let browser: Browser;
let desk: OpenDesk;
let complaints: string[];

beforeAll(async () => {
  await buildFrontend({ log: () => undefined });
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  complaints = [];
  desk = await openDesk(builtDesk);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await desk.close();
});

const openPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await (await browser.newContext(options)).newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (said) => {
    if (/Content Security Policy/.test(said.text())) complaints.push(said.text());
  });
  return page;
};

/** Comes in by a link, with the keyboard alone. */
const comeIn = async (name: string, role: Role = 'staff', options?: BrowserContextOptions) => {
  const page = await openPage(options);
  await page.goto(await desk.invite(role));
  await page.getByLabel('Uw voornaam').focus();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Wachtend' }).waitFor();
  return page;
};

const focused = (page: Page) =>
  page.evaluate<string>(
    '((at) => at === document.body ? "" : at.id || at.textContent)(document.activeElement)',
  );

/** Presses Tab until the focus is where these words are. */
const tabTo = async (page: Page, words: string): Promise<void> => {
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await focused(page)).includes(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to "${words}"`);
};

const transcript = (page: Page) => page.getByRole('log');

test('an employee helps a citizen from link to goodbye, with the keyboard alone', async () => {
  const { conversationKey } = await desk.citizenWaits({ question: 'Kan iemand meekijken?' });
  const page = await comeIn('Sanne');
  expect(new URL(page.url()).href).toBe(`${desk.url}/desk`);
  await expect.poll(() => page.title()).toBe('(1) Helpdesk – Om de hoek');

  await tabTo(page, 'Kan iemand meekijken?');
  await page.keyboard.press('Enter');
  await transcript(page).getByText('uw eigen zaak').waitFor();
  await tabTo(page, 'Neem gesprek aan');
  await page.keyboard.press('Enter');
  await page.getByLabel('Uw antwoord').waitFor();
  await expect.poll(() => focused(page)).toBe('reply');

  await page.keyboard.type('Goedemiddag!');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Ik kijk met u mee.');
  await page.keyboard.press('Enter');
  await transcript(page).getByText('Ik kijk met u mee.').waitFor();
  await desk.say('Wat fijn', conversationKey);
  await transcript(page).getByText('Wat fijn').waitFor();

  await tabTo(page, 'Geef terug aan de assistent');
  await page.keyboard.press('Enter');
  await page.getByText('Terug bij de assistent').waitFor();
  await expect.poll(() => focused(page)).toBe('conversation-title');
  await expect.poll(() => page.title()).toBe('Helpdesk – Om de hoek');
  expect(complaints).toEqual([]);
});

test('of two employees who claim one citizen, the loser sees at once who has them', async () => {
  const { id } = await desk.citizenWaits({ question: 'Kan iemand meekijken?' });
  const omar = await desk.employee('Omar');
  const page = await comeIn('Sanne');
  await page.getByRole('button', { name: 'Kan iemand meekijken?' }).click();
  await page.route('**/claim', async (route) => {
    await omar.post(`/handoffs/${id}/claim`);
    await route.continue();
  });
  await page.getByRole('button', { name: 'Neem gesprek aan' }).click();
  await page.getByRole('alert').getByText('Omar heeft dit gesprek al.').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Neem gesprek aan' }).count()).toBe(0);
});

test('a reply that could not be sent stays in the box, also after looking at somebody else', async () => {
  const first = await desk.citizenWaits({ question: 'De eerste' });
  await desk.citizenWaits({ question: 'De tweede' });
  const page = await comeIn('Sanne');
  await page.getByRole('button', { name: 'De eerste' }).click();
  await page.getByRole('button', { name: 'Neem gesprek aan' }).click();
  await page.route('**/reply', (route) => route.abort());
  await page.getByLabel('Uw antwoord').fill('Dit moet blijven');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Geen verbinding').waitFor();
  await page.getByRole('button', { name: 'De tweede' }).click();
  await page.getByRole('button', { name: 'Neem gesprek aan' }).waitFor();
  await desk.say('Bent u er nog?', first.conversationKey);
  await page.getByRole('button', { name: /Nieuw.*De eerste/ }).click();
  await expect.poll(() => page.getByLabel('Uw antwoord').inputValue()).toBe('Dit moet blijven');
});

test('what people type stays text, in both directions', async () => {
  const typed = '<img src=x onerror=alert(1)> **niet vet** [klik](/elders)';
  await desk.citizenWaits({ question: typed });
  const page = await comeIn('Sanne');
  await page.getByRole('button', { name: 'niet vet' }).click();
  await page.getByRole('button', { name: 'Neem gesprek aan' }).click();
  await page.getByLabel('Uw antwoord').fill(typed);
  await page.keyboard.press('Enter');
  await expect.poll(() => transcript(page).getByText(typed).count()).toBe(2);
  expect(await page.locator('main img').count()).toBe(0);
  expect(complaints).toEqual([]);
});

const screens: readonly BrowserContextOptions[] = [
  { viewport: { width: 1280, height: 800 } },
  { viewport: { width: 820, height: 1180 }, colorScheme: 'dark' },
  { viewport: { width: 320, height: 640 } },
];

const faultsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
  );
};

test.for(screens)(
  'axe finds nothing, and nothing is wider than the screen ($viewport)',
  async (screen) => {
    const accessible = async (page: Page): Promise<void> => {
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    };
    const outside = await openPage(screen);
    await outside.goto(`${desk.url}/desk`);
    await outside.getByRole('heading', { name: 'U bent niet aangemeld' }).waitFor();
    await accessible(outside);
    await outside.goto(`${desk.url}/desk/invitation#used`);
    await outside.getByLabel('Uw voornaam').fill('Sanne');
    await outside.keyboard.press('Enter');
    await outside.getByText('Deze link is al gebruikt of verlopen.').waitFor();
    await accessible(outside);

    await desk.citizenWaits({ reason: 'crisis', language: 'ar', question: 'ماذا أفعل؟' });
    await desk.citizenWaits({ state: 'contact-left', contact: 'sealed', question: 'Bel mij' });
    const page = await comeIn('Sanne', 'manager', screen);
    await page.getByRole('button', { name: 'ماذا أفعل؟' }).waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'ماذا أفعل؟' }).click();
    await page.getByRole('button', { name: 'Neem gesprek aan' }).waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Neem gesprek aan' }).click();
    await page.getByLabel('Uw antwoord').fill('Uw BSN is 123456782, klopt dat?');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('een BSN weggehaald').waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Sluit af' }).click();
    await page.getByRole('button', { name: 'Ja, sluit af' }).waitFor();
    await accessible(page);
  },
);
