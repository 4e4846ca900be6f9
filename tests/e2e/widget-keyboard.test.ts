import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../frontend/widget/src/words/index.ts';
import { freshDataDir } from '../knowledge-index.ts';
import { openBrowser } from './browser.ts';
import { Citizen } from './citizen.ts';
import { findings } from './findings.ts';
import { focusFault, keyTo } from './focus.ts';
import { HelpDesk } from './help-desk.ts';
import { startProcess, type ServerProcess } from './server-process.ts';

let server: ServerProcess;
let browser: Browser;
let desk: HelpDesk;
const folder = freshDataDir();

beforeAll(async () => {
  [server, browser] = await Promise.all([startProcess(folder.dataDir), openBrowser()]);
  desk = await HelpDesk.open(server);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await server.kill('SIGTERM');
  folder.remove();
});

const frameOf = (citizen: Citizen): Frame => citizen.page.frames()[1]!;

describe('a whole conversation with the keyboard alone', () => {
  it.each([
    ['on a desktop', { viewport: { width: 1280, height: 800 } }],
    ['at 400 % zoom', { viewport: { width: 320, height: 256 } }],
  ] as const)('never loses the focus nor hides it, %s', async (_, screen) => {
    const citizen = await Citizen.visit(browser, server.url, screen);
    const { page } = citizen;
    await page
      .getByRole('button', { name: /Om de hoek/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await citizen.log.locator('.from-bot').first().waitFor();
    const frame = frameOf(citizen);
    const faults: string[] = [];
    const look = async (after: string): Promise<void> => {
      const fault = await focusFault(frame);
      if (fault !== '') faults.push(`after ${after}: ${fault}`);
    };
    const to = async (key: string, words: string): Promise<void> => {
      for (const fault of await keyTo({ page, frame }, key, words))
        faults.push(`${key} to "${words}": ${fault}`);
      await page.keyboard.press('Enter');
      await look(words);
    };
    const replies = () => citizen.log.locator('.from-bot').count();
    const says = async (text: string): Promise<void> => {
      const before = await replies();
      await keyTo({ page, frame }, 'Tab', 'message');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expect.poll(replies, { timeout: 10_000 }).toBeGreaterThan(before);
      await look(text);
    };

    await look('opening');
    await says('hoe lang duurt het voor die digid brief komt');
    await to('Shift+Tab', 'Nee');
    await page.keyboard.press('Enter');
    await look('a reason');
    await to('Shift+Tab', 'Bron: digid.nl');
    // Through all that can have the focus, forwards, from the first to the last.
    await to('Shift+Tab', 'settings-button');
    await page.keyboard.press('Escape');
    await look('folding up');
    for (let presses = 0; presses < 15; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate<string>('document.activeElement.tagName')) !== 'OM-DE-HOEK') break;
      await look(`Tab ${presses}`);
    }
    await page.locator('iframe').focus();
    await says('medewerker');
    await to('Shift+Tab', 'Ja');
    await citizen.chat.locator('.return-code').waitFor();
    await to('Shift+Tab', 'code');
    await citizen.chat.locator('.code').waitFor();
    await look('the code');
    await desk.claim();
    await desk.reply('Goedemiddag.');
    await citizen.sees('Goedemiddag.');
    await look('the employee');
    await desk.giveBack();
    await expect.poll(() => citizen.chat.locator('.from-staff').count()).toBe(1);
    await look('the end');
    expect(faults).toEqual([]);
  });

  it('never loses the focus nor hides it, from right to left', async () => {
    const citizen = await Citizen.arrive(browser, server.url, {
      viewport: { width: 390, height: 700 },
    });
    const { page } = citizen;
    const frame = frameOf(citizen);
    const to = (key: string, words: string) => keyTo({ page, frame }, key, words);
    const faults = [
      ...(await to('Shift+Tab', 'language-button')),
      ...(await page.keyboard.press('Enter').then(() => to('Tab', 'العربية'))),
    ];
    await page.keyboard.press('Enter');
    await expect.poll(() => frame.evaluate('document.dir')).toBe('rtl');
    faults.push(await focusFault(frame));
    const before = await citizen.log.locator('.from-bot').count();
    faults.push(...(await to('Shift+Tab', wordsIn.ar.talkToStaff)));
    await page.keyboard.press('Enter');
    await expect.poll(() => citizen.log.locator('.from-bot').count()).toBeGreaterThan(before);
    faults.push(await focusFault(frame), ...(await to('Shift+Tab', 'نعم')));
    await page.keyboard.press('Enter');
    await citizen.chat.locator('.return-code').waitFor();
    faults.push(await focusFault(frame));
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Shift+Tab');
      faults.push(await focusFault(frame));
      if ((await frame.evaluate<string>('document.activeElement.id')) === 'language-button') break;
    }
    expect(faults.filter((fault) => fault !== '')).toEqual([]);
    expect(await findings(page)).toEqual([]);
    await desk.claim();
  });
});
