import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freshDataDir } from '../knowledge-index.ts';
import { openBrowser } from './browser.ts';
import { Citizen } from './citizen.ts';
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

const arrive = (options?: BrowserContextOptions): Promise<Citizen> =>
  Citizen.arrive(browser, server.url, options);

const question = 'hoe lang duurt het voor die digid brief komt';
const answer = 'binnen 5 werkdagen';

const ask = async (citizen: Citizen): Promise<void> => {
  await citizen.says(question);
  await citizen.sees(answer);
};

const chatFrame = (page: Page): Frame => page.frames()[1]!;

/** Pixels that the page or the chat in it is wider than the screen. */
const tooWide = (page: Page): Promise<number[]> =>
  Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate<number>('document.documentElement.scrollWidth - innerWidth')),
  );

const expectAccessible = async (page: Page): Promise<void> => {
  // At 400 % zoom the input lies over the page until its end.
  for (const frame of page.frames())
    await frame.evaluate('scrollTo(0, document.body.scrollHeight)');
  expect(await findings(page)).toEqual([]);
  for (const pixels of await tooWide(page)) expect(pixels).toBeLessThanOrEqual(0);
};

describe('axe finds nothing, and nothing is wider than the screen', () => {
  const screens: readonly [string, BrowserContextOptions][] = [
    ['on a desktop', { viewport: { width: 1280, height: 800 } }],
    ['in the dark on a phone', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
    ['on 320 pixels', { viewport: { width: 320, height: 568 } }],
    ['at 400 % zoom', { viewport: { width: 320, height: 256 } }],
    ['with forced colours', { viewport: { width: 390, height: 844 }, forcedColors: 'active' }],
  ];

  it.for(screens)('%s', async ([, screen]) => {
    const citizen = await Citizen.visit(browser, server.url, screen);
    await expectAccessible(citizen.page);
    await citizen.opens();
    await citizen.sees('geen mens');
    await citizen.says(`mijn digit doet het niet ${'x'.repeat(200)}`);
    await citizen.says('mijn digit doet het niet');
    await citizen.sees('Wat past het best bij uw vraag?');
    await expectAccessible(citizen.page);
    await ask(citizen);
    await citizen.chat.getByText('Bron: digid.nl').last().click();
    await expectAccessible(citizen.page);
    await citizen.chat.getByRole('button', { name: 'Kies uw taal' }).click();
    await expectAccessible(citizen.page);
  });

  it('in Arabic, which runs from right to left', async () => {
    const citizen = await arrive({ viewport: { width: 390, height: 844 } });
    await citizen.chat.getByRole('button', { name: 'Kies uw taal' }).click();
    await citizen.presses('العربية');
    await citizen.says('متى تصل رسالة DigiD');
    await citizen.chat.locator('.from-bot [lang="ar"]').last().waitFor();
    await expectAccessible(citizen.page);
    const frame = chatFrame(citizen.page);
    expect(await frame.evaluate('document.dir')).toBe('rtl');
    const arrow = 'getComputedStyle(document.querySelector(".send .icon")).transform';
    expect(await frame.evaluate(arrow)).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  });
});

it('stays where it is at 400 % zoom when somebody opens the sources', async () => {
  const citizen = await arrive({ viewport: { width: 320, height: 256 } });
  await ask(citizen);
  const frame = chatFrame(citizen.page);
  const source = citizen.chat.getByText('Bron: digid.nl').last();
  await source.scrollIntoViewIfNeeded();
  const place = 'document.documentElement.scrollTop';
  const before = await frame.evaluate<number>(place);
  await source.click();
  await citizen.chat.locator('details[open] a').last().waitFor();
  // Two frames, so that whatever watches sizes has seen the new one.
  await frame.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  expect(await frame.evaluate<number>(place)).toBeGreaterThanOrEqual(before);
});

// WCAG 2.2, 1.4.12: https://www.w3.org/TR/WCAG22/#text-spacing
const wideText = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

it('cuts no words off when somebody sets text wider', async () => {
  const citizen = await arrive({ viewport: { width: 320, height: 568 } });
  await ask(citizen);
  const frame = chatFrame(citizen.page);
  await frame.evaluate(`document.adoptedStyleSheets = [new CSSStyleSheet()];
    document.adoptedStyleSheets[0].replaceSync(${JSON.stringify(wideText)})`);
  const cutOff = await frame.evaluate(`[...document.querySelectorAll('button, .bubble, .title')]
    .filter((it) => it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1)
    .map((it) => it.textContent)`);
  expect(cutOff).toEqual([]);
  await expectAccessible(citizen.page);
});

/** What has the focus: on the page, or in the chat. */
const focused = (at: Page | Frame): Promise<string> =>
  at.evaluate(`((at) => at.id || at.tagName + ' ' + at.textContent)
    ((document.activeElement.shadowRoot || document).activeElement)`);

const press = async (page: Page, key: string, until: () => Promise<boolean>): Promise<void> => {
  for (let presses = 0; presses < 30; presses += 1) {
    if (await until()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not come there`);
};

it('can be used from beginning to end with the keyboard alone', async () => {
  const citizen = await Citizen.visit(browser, server.url);
  const { page } = citizen;
  const onChatButton = async () => (await focused(page)) === 'BUTTON Vraag het Om de hoek';
  await press(page, 'Tab', onChatButton);
  await page.keyboard.press('Enter');
  await citizen.sees('geen mens');
  await expect.poll(() => focused(chatFrame(page))).toBe('message');

  await page.keyboard.type('mijn digit doet het niet');
  await page.keyboard.press('Enter');
  await citizen.sees('Wat past het best bij uw vraag?');
  await press(page, 'Shift+Tab', async () =>
    (await focused(chatFrame(page))).includes('De DigiD app werkt niet'),
  );
  await page.keyboard.press('Enter');
  await citizen.sees('Bron: digid.nl');
  await expect.poll(() => focused(chatFrame(page))).toBe('message');

  await press(
    page,
    'Shift+Tab',
    async () => (await focused(chatFrame(page))) === 'language-button',
  );
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(chatFrame(page))).toBe('BUTTON Nederlands');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(chatFrame(page))).toBe('language-button');
  await page.keyboard.press('Escape');
  await expect.poll(onChatButton).toBe(true);
  expect(await page.locator('iframe').isVisible()).toBe(false);
});

it('says a reply once, in the one log that a screen reader listens to', async () => {
  const citizen = await arrive();
  const frame = chatFrame(citizen.page);
  expect(await citizen.log.count()).toBe(1);
  await frame.evaluate(`window.added = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) window.added.push(node.textContent);
    }).observe(document.querySelector('[role=log]'), { childList: true, subtree: true })`);
  await ask(citizen);
  const added = await frame.evaluate<string[]>('window.added');
  expect(added.filter((text) => text.includes(answer))).toHaveLength(1);
  expect(added.filter((text) => text.includes(question))).toHaveLength(1);
});

it('shows an answer from its beginning, also when a task asks its step again below it', async () => {
  const citizen = await arrive({ viewport: { width: 390, height: 844 } });
  await citizen.says('ik ben mijn digid wachtwoord vergeten');
  await citizen.presses('Nieuw wachtwoord voor DigiD');
  await citizen.sees('Stap 1 van');
  await citizen.says('waarom is mijn toeslag gestopt?');
  await citizen.sees('Dit gaat over uw eigen zaak');
  await expect.poll(() => citizen.log.getByText('Stap 1 van').count()).toBe(2);
  const [log, beginning] = await Promise.all([
    citizen.log.boundingBox(),
    citizen.log.getByText('Dit gaat over uw eigen zaak').boundingBox(),
  ]);
  expect(beginning!.y).toBeGreaterThan(log!.y);
  expect(beginning!.y).toBeLessThan(log!.y + log!.height);
});

it('goes on with the conversation after a reload', async () => {
  const citizen = await arrive();
  await ask(citizen);
  const buttons = await citizen.buttons();
  await citizen.page.reload();
  await citizen.opens();
  await citizen.sees(answer);
  expect(await citizen.log.getByText(question).count()).toBe(1);
  expect(await citizen.buttons()).toEqual(buttons);
});

it('tells that there is no connection, and sends once what was typed meanwhile', async () => {
  const citizen = await arrive();
  const context = citizen.page.context();
  const offline = citizen.chat.getByText('Er is geen verbinding');
  await context.setOffline(true);
  await offline.waitFor();
  await citizen.says(question);
  await expectAccessible(citizen.page);
  await context.setOffline(false);
  await citizen.sees(answer);
  await expect.poll(() => offline.count()).toBe(0);
  expect(await citizen.log.getByText(question).count()).toBe(1);
  expect(await citizen.log.locator('.from-bot').count()).toBe(2);
});
