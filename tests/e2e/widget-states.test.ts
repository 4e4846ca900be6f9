import type { Browser, BrowserContextOptions, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freshDataDir } from '../knowledge-index.ts';
import { openBrowser } from './browser.ts';
import { Citizen } from './citizen.ts';
import { findings } from './findings.ts';
import { focusFault } from './focus.ts';
import { HelpDesk } from './help-desk.ts';
import { journeyWith } from './journey.ts';
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

describe('axe finds nothing in any state, and the focus is never lost', () => {
  const screens: readonly (readonly [string, BrowserContextOptions])[] = [
    ['on a phone', { viewport: { width: 390, height: 844 } }],
    ['at 400 % zoom', { viewport: { width: 320, height: 256 } }],
    ['in the dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    ['with forced colours', { viewport: { width: 390, height: 844 }, forcedColors: 'active' }],
  ];

  it.each(screens)('%s', async (_, screen) => {
    const citizen = await Citizen.arrive(browser, server.url, screen);
    const wrong: Record<string, unknown> = {};
    for (const [state, go] of journeyWith(desk)) {
      await go(citizen);
      const fault = await focusFault(frameOf(citizen));
      // At 400 % zoom the input lies over the page until its end.
      for (const frame of citizen.page.frames())
        await frame.evaluate('scrollTo(0, document.body.scrollHeight)');
      const found = await findings(citizen.page);
      if (fault !== '' || found.length > 0) wrong[state] = [fault, ...found];
    }
    expect(wrong).toEqual({});
  });
});
