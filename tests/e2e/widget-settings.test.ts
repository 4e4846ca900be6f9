import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freshDataDir } from '../knowledge-index.ts';
import { openBrowser } from './browser.ts';
import { Citizen } from './citizen.ts';
import { findings } from './findings.ts';
import { focusFault } from './focus.ts';
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
const chatFrame = (page: Page): Frame => page.frames()[1]!;
const inChat = <T>(citizen: Citizen, script: string) => chatFrame(citizen.page).evaluate<T>(script);
const openSettings = (citizen: Citizen) => citizen.chat.locator('#settings-button').click();
const answered = async (citizen: Citizen) => {
  await citizen.says('hoe lang duurt het voor die digid brief komt');
  await citizen.sees('binnen 5 werkdagen');
};

describe('axe finds nothing', () => {
  const phone = { viewport: { width: 390, height: 844 } };
  const small = { viewport: { width: 320, height: 256 } };
  const states: readonly [string, BrowserContextOptions, (citizen: Citizen) => Promise<void>][] = [
    ['on the first screen', phone, () => Promise.resolve()],
    ['in the settings', phone, openSettings],
    ['in the settings at 400 % zoom', small, openSettings],
    [
      'with large letters and more contrast',
      phone,
      async (citizen) => {
        await openSettings(citizen);
        await citizen.chat.getByText('Heel groot').click();
        await citizen.chat.getByText('Meer contrast').click();
        await citizen.page.keyboard.press('Escape');
        await answered(citizen);
      },
    ],
    [
      'with more contrast in the dark',
      { ...phone, colorScheme: 'dark' },
      async (citizen) => {
        await openSettings(citizen);
        await citizen.chat.getByText('Meer contrast').click();
        await citizen.page.keyboard.press('Escape');
        await answered(citizen);
      },
    ],
    [
      'while a BSN is to be taken out',
      phone,
      async (citizen) => {
        await citizen.says('mijn bsn is 111222333');
        await citizen.chat.getByRole('alertdialog').waitFor();
      },
    ],
    [
      'at an answer to danger',
      phone,
      async (citizen) => {
        await citizen.says('mijn man slaat mij');
        await citizen.chat.getByRole('button', { name: 'Verlaat deze site snel' }).waitFor();
      },
    ],
    [
      'when an answer did not help',
      phone,
      async (citizen) => {
        await answered(citizen);
        await citizen.chat.getByRole('button', { name: 'Nee', exact: true }).click();
      },
    ],
  ];
  it.each(states)('%s', async (_, options, bring) => {
    const citizen = await arrive(options);
    await bring(citizen);
    expect(await findings(citizen.page)).toEqual([]);
  });
});

it('has room for the settings in the largest letters', async () => {
  const citizen = await arrive({ viewport: { width: 320, height: 640 } });
  await openSettings(citizen);
  await citizen.chat.getByText('Heel groot').click();
  const tooWide = await inChat<number>(
    citizen,
    `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.getElementById('settings'))`,
  );
  expect(tooWide).toBe(0);
});

it('keeps a BSN in the browser until the citizen has seen that nobody needs it', async () => {
  const citizen = await arrive();
  const sent: string[] = [];
  citizen.page.on('request', (request) => sent.push(request.postData() ?? ''));
  await citizen.says('mijn bsn is 111222333, hoe vraag ik digid aan');
  const warning = citizen.chat.getByRole('alertdialog');
  expect(await warning.textContent()).toContain('Dit lijkt een BSN.');
  await warning.getByRole('button', { name: 'Haal weg' }).click();
  expect(await citizen.chat.getByRole('textbox').inputValue()).toBe(
    'mijn bsn is , hoe vraag ik digid aan',
  );
  await citizen.chat.getByRole('textbox').press('Enter');
  await citizen.sees('Bron: digid.nl');
  expect(sent.join()).toContain('hoe vraag ik digid aan');
  expect(sent.join()).not.toContain('111222333');
});

it('sends what was found when the citizen wants that, and the server masks it', async () => {
  const citizen = await arrive();
  await citizen.says('mijn bsn is 111222333, hoe vraag ik digid aan');
  await citizen.chat.getByRole('button', { name: 'Verstuur toch' }).click();
  await citizen.sees('[BSN]');
});

it('shows a larger letter and keeps it after a reload', async () => {
  const citizen = await arrive();
  const size = () => inChat<string>(citizen, 'getComputedStyle(document.body).fontSize');
  const before = Number.parseFloat(await size());
  await openSettings(citizen);
  await citizen.chat.getByText('Heel groot').click();
  expect(Number.parseFloat(await size())).toBeGreaterThan(before * 1.4);
  const larger = await size();
  await citizen.page.reload();
  await citizen.opens();
  await citizen.sees('Ik ben een computer');
  expect(await size()).toBe(larger);
});

it('hides the input with buttons only, and shows it where there is nothing to press', async () => {
  const citizen = await arrive();
  await openSettings(citizen);
  await citizen.chat.getByText('Alleen knoppen').click();
  await citizen.page.keyboard.press('Escape');
  expect(await citizen.chat.getByRole('textbox').count()).toBe(0);
  await citizen.presses('Informatiepunt zoeken');
  await citizen.sees('Stap 1 van');
  expect((await citizen.buttons()).length).toBeGreaterThan(0);
});

it('keeps the focus when the input goes because something was sent', async () => {
  const citizen = await arrive();
  await openSettings(citizen);
  await citizen.chat.getByText('Alleen knoppen').click();
  await citizen.page.keyboard.press('Escape');
  await citizen.presses('Informatiepunt zoeken');
  await citizen.sees('Stap 1 van');
  await citizen.presses(/.+/);
  await expect.poll(() => focusFault(chatFrame(citizen.page))).toBe('');
});

it('says thanks once, where the focus is, and nothing live stands inside the log', async () => {
  const citizen = await arrive();
  await answered(citizen);
  await citizen.chat.getByRole('button', { name: 'Ja', exact: true }).click();
  await expect
    .poll(() => inChat(citizen, 'document.activeElement.textContent'))
    .toBe('Fijn, dank u wel.');
  expect(await citizen.log.locator('[role=status], [role=alert]').count()).toBe(0);
});

it('explains a word that is tapped', async () => {
  const citizen = await arrive();
  await answered(citizen);
  const word = citizen.chat.locator('.from-bot').last().locator('.word').first();
  expect(await word.getAttribute('aria-expanded')).toBe('false');
  await word.click();
  expect(await citizen.chat.getByRole('note').count()).toBe(1);
  expect(await findings(citizen.page)).toEqual([]);
  await word.click();
  expect(await citizen.chat.getByRole('note').count()).toBe(0);
});

it('speaks the language that is pressed on the first screen', async () => {
  const citizen = await arrive();
  await citizen.chat.locator('.first-languages').getByText('Türkçe').click();
  await citizen.sees('Türkçe');
  await expect.poll(() => inChat(citizen, 'document.documentElement.lang')).toBe('tr');
  expect(await citizen.chat.locator('.first-languages').count()).toBe(0);
});

it('saves the conversation as a file', async () => {
  const citizen = await arrive();
  await answered(citizen);
  await openSettings(citizen);
  const download = citizen.page.waitForEvent('download');
  await citizen.presses('Bewaar het gesprek');
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toContain('U: hoe lang duurt het voor die digid brief komt');
  expect(text).toContain('binnen 5 werkdagen');
  expect(text).toContain('https://www.digid.nl/');
});

it('goes away at once, without a way back, and leaves nothing in the tab', async () => {
  const citizen = await arrive();
  await citizen.page.route('https://www.knmi.nl/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' }),
  );
  await citizen.says('mijn man slaat mij');
  const kept = () => inChat<number>(citizen, 'sessionStorage.length');
  expect(await kept()).toBeGreaterThan(0);
  const pages = citizen.page.context().pages().length;
  await citizen.chat.getByRole('button', { name: 'Verlaat deze site snel' }).click();
  await citizen.page.waitForURL('https://www.knmi.nl/');
  expect(citizen.page.context().pages()).toHaveLength(pages);
  await citizen.page.goto(server.url);
  await citizen.opens();
  await citizen.sees('Ik ben een computer');
  expect(await citizen.log.getByText('slaat mij').count()).toBe(0);
});

it('keeps what a citizen says of an answer for the editors', async () => {
  const citizen = await arrive();
  await answered(citizen);
  const posted = citizen.page.waitForResponse(
    (response) => response.request().postData()?.includes('too-hard') === true,
  );
  await citizen.chat.getByRole('button', { name: 'Nee', exact: true }).click();
  await citizen.presses('Het is te moeilijk');
  expect((await posted).status()).toBe(200);
  await citizen.sees('Wij kijken ernaar');
});

describe('the element on a library’s page', () => {
  it('opens at a link, with the question that the link asks', async () => {
    const citizen = await Citizen.visit(browser, server.url);
    await citizen.page.goto(`${server.url}/#om-de-hoek/vraag/hoe%20vraag%20ik%20digid%20aan`);
    await citizen.sees('Bron: digid.nl');
    expect(await citizen.log.getByText('hoe vraag ik digid aan').count()).toBe(1);
  });

  it('begins the task that a link names, also when it is pressed in an open chat', async () => {
    const citizen = await arrive();
    await citizen.page.evaluate(`document.body.insertAdjacentHTML('beforeend',
      '<a id="link" href="#om-de-hoek/taak/ido-zoeken">Zoek een punt</a>')`);
    await citizen.page.evaluate(`document.getElementById('link').click()`);
    await citizen.sees('Stap 1 van');
    expect(await citizen.log.getByText('Zoek een punt').count()).toBe(1);
  });

  it('tells the page when it opens and closes', async () => {
    const citizen = await Citizen.visit(browser, server.url);
    await citizen.page.evaluate(`window.told = [];
      for (const name of ['open', 'close'])
        addEventListener('om-de-hoek-' + name, () => window.told.push(name));`);
    await citizen.page.evaluate(`document.querySelector('om-de-hoek').setAttribute('open', '')`);
    await citizen.sees('Ik ben een computer');
    await citizen.page.evaluate(`document.querySelector('om-de-hoek').removeAttribute('open')`);
    expect(await citizen.page.evaluate('window.told')).toEqual(['open', 'close']);
  });

  it('takes the colours of the page over', async () => {
    const citizen = await Citizen.visit(browser, server.url, { colorScheme: 'light' });
    await citizen.page.evaluate(`
      const element = document.querySelector('om-de-hoek');
      element.style.setProperty('--utrecht-button-primary-action-background-color', '#5b2a6b');
      element.style.setProperty('--utrecht-button-primary-action-color', '#ffffff');`);
    await citizen.opens();
    await citizen.sees('Ik ben een computer');
    const header = `getComputedStyle(document.querySelector('.header')).backgroundColor`;
    expect(await inChat(citizen, header)).toBe('rgb(91, 42, 107)');
  });
});

describe('a computer that many people use', () => {
  const visit = async (shared: 'ask' | 'yes') => {
    const page = await browser.newPage();
    await page.clock.install();
    const query = `library=voorbeeldstad&language=nl&shared=${shared}`;
    await page.goto(`${server.url}/widget/frame.html?${query}`);
    return page;
  };

  it('asks, and wipes the screen of who walks away', async () => {
    const page = await visit('ask');
    await page.getByText('Is dit een computer van de bibliotheek?').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ja', exact: true }).click();
    expect(await focusFault(page)).toBe('');
    await page.getByRole('textbox').fill('hoe vraag ik digid aan');
    await page.getByRole('textbox').press('Enter');
    await page.getByText('Bron: digid.nl').waitFor();
    await page.clock.runFor(185_000);
    await page.getByText('Bent u er nog?').waitFor();
    expect([await focusFault(page), ...(await findings(page))]).toEqual(['']);
    await page.getByRole('button', { name: 'Ja, ik ben er nog' }).click();
    expect(await focusFault(page)).toBe('');
    expect(await page.getByText('Bent u er nog?').count()).toBe(0);
    await page.clock.runFor(185_000);
    await page.getByText('Bent u er nog?').waitFor();
    await page.clock.runFor(65_000);
    await page.getByText('Is dit een computer van de bibliotheek?').waitFor();
    expect(await page.getByText('hoe vraag ik digid aan').count()).toBe(0);
  });

  it('keeps the place in the queue of who wrote the code down', async () => {
    const page = await visit('yes');
    await page.getByText('Ik ben een computer').waitFor();
    await page.getByRole('button', { name: 'Praat met een medewerker' }).click();
    await page.getByRole('group').getByRole('button', { name: /^Ja/ }).first().click();
    await page.getByText('U staat op plaats').waitFor();
    await page.getByRole('button', { name: 'Geef mij een code' }).click();
    const code = await page.locator('.code').textContent();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ik ben klaar: wis het scherm' }).click();
    await expect.poll(() => page.getByText('U staat op plaats').count()).toBe(0);
    await page.getByText('Ik ben een computer').waitFor();
    await page.locator('#settings-button').click();
    await page.getByLabel('Ik heb een code').fill('AAAA AAAA');
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.getByText('Deze code werkt niet').waitFor();
    await page.getByLabel('Ik heb een code').fill(code!.toLowerCase());
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.getByText('U staat op plaats').waitFor();
  });

  it('is wiped at once by who is done', async () => {
    const page = await visit('yes');
    await page.getByRole('textbox').fill('hoe vraag ik digid aan');
    await page.getByRole('textbox').press('Enter');
    await page.getByText('Bron: digid.nl').waitFor();
    await page.getByRole('button', { name: 'Ik ben klaar: wis het scherm' }).click();
    await expect.poll(() => page.getByText('hoe vraag ik digid aan').count()).toBe(0);
  });
});
