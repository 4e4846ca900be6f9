import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

afterAll(async () => {
  await browser.close();
  await server.kill('SIGTERM');
  folder.remove();
});

const arrive = (): Promise<Citizen> => Citizen.arrive(browser, server.url);

it('a citizen gets an answer, is guided, and is handed to a person', async () => {
  const citizen = await arrive();

  await citizen.says('mijn digit doet het niet');
  await citizen.sees('Wat past het best bij uw vraag?');
  const options = await citizen.buttons();
  expect(options.length).toBeGreaterThanOrEqual(3);
  expect(options.length).toBeLessThanOrEqual(5);

  await citizen.says('hoe lang duurt het voor die digit briev komt');
  await citizen.sees('binnen 5 werkdagen');
  await citizen.chat.getByText('Bron: digid.nl').last().click();
  await citizen.sees('gecontroleerd op');
  expect(await findings(citizen.page)).toEqual([]);

  await citizen.says('ik ben mijn digid wachtwoord vergeten');
  await citizen.presses('Nieuw wachtwoord voor DigiD');
  await citizen.sees('Stap 1 van');
  for (let step = 0; step < 8; step += 1) {
    const labels = await citizen.buttons();
    if (!labels.includes('Stoppen')) break;
    const before = await citizen.chat.locator('.from-bot').count();
    await citizen.presses(labels[0]!);
    await expect
      .poll(() => citizen.chat.locator('.from-bot').count(), { timeout: 10_000 })
      .toBeGreaterThan(before);
  }
  await citizen.sees(/digid\.nl/);

  await citizen.says('waarom is mijn toeslag gestopt?');
  await citizen.sees('Dienst Toeslagen');
  await citizen.sees('logt niet voor u in');
  await citizen.presses('Laat iemand meekijken');
  await citizen.sees('U staat op plaats');

  const desk = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await desk.goto(server.invitation!.replace('localhost', '127.0.0.1'));
  await desk.getByLabel('Uw voornaam').fill('Sanne');
  await desk.locator('button[type=submit]').click();
  await desk.getByRole('button', { name: /waarom is mijn toeslag gestopt/ }).click();
  await desk.getByText('binnen 5 werkdagen').first().waitFor();
  expect(await findings(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Neem gesprek aan' }).click();

  await citizen.sees('Sanne');
  await desk.getByLabel('Uw antwoord').fill('Goedemiddag, ik kijk met u mee.');
  await desk.getByLabel('Uw antwoord').press('Enter');
  await citizen.sees('ik kijk met u mee');
  await citizen.says('fijn, ik zit op toeslagen.nl');
  await desk.getByText('fijn, ik zit op toeslagen.nl').last().waitFor();
  expect(await findings(citizen.page)).toEqual([]);
  expect(await findings(desk)).toEqual([]);

  await desk.getByRole('button', { name: 'Geef terug aan de assistent' }).click();
  await citizen.sees('U praat weer met mij');
  await citizen.says('dank je wel');
  await citizen.sees('Graag gedaan');
});

it('a citizen asks in Turkish and is answered in Turkish', async () => {
  const citizen = await arrive();
  await citizen.says('digid mektubu ne zaman gelir');
  const answer = citizen.chat.locator('.from-bot .bubble [lang="tr"]').last();
  await answer.waitFor();
  expect(await answer.textContent()).toContain('5');
  await citizen.presses(/Hollandaca|Nederlands|Felemenkçe/i);
  await citizen.sees('binnen 5 werkdagen');
});
