import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it, onTestFinished } from 'vitest';
import { messageOf } from '../../src/runtime/index.ts';
import { freshDataDir } from '../knowledge-index.ts';
import { openBrowser } from './browser.ts';
import { Citizen } from './citizen.ts';
import { findings } from './findings.ts';
import { startProcess, type ServerProcess } from './server-process.ts';

let server: ServerProcess;
let browser: Browser;
let other: Database.Database;
const folder = freshDataDir();

beforeAll(async () => {
  [server, browser] = await Promise.all([startProcess(folder.dataDir), openBrowser()]);
  other = new Database(join(folder.dataDir, 'om-de-hoek.sqlite'));
});
afterEach(async () => {
  if (other.inTransaction) other.exec('commit');
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  other.close();
  await browser.close();
  await server.kill('SIGTERM');
  folder.remove();
});

const question = 'hoe lang duurt het voor die digid brief komt';
const ourFault = 'Dat ligt aan ons, niet aan u.';
const phone = { viewport: { width: 320, height: 568 } };

it('the widget says that it is us while another program holds the database, and sends once when it lets go', async () => {
  const citizen = await Citizen.arrive(browser, server.url, phone);
  other.exec('begin immediate');
  await citizen.says(question);
  const trouble = citizen.chat.getByRole('alert').filter({ hasText: ourFault });
  await trouble.waitFor();
  expect(await trouble.textContent()).toMatch(/Bibliotheek Centrum.*maandag 13\.00–17\.00 uur/u);
  expect(await trouble.getByRole('link', { name: '0800 1508' }).getAttribute('href')).toBe(
    'tel:08001508',
  );
  expect(await findings(citizen.page)).toEqual([]);
  other.exec('commit');
  await citizen.log.getByText('binnen 5 werkdagen').last().waitFor({ timeout: 60_000 });
  await expect.poll(() => trouble.count()).toBe(0);
  expect(await citizen.log.getByText(question).count()).toBe(1);
  // The other tests of this file lock it too, within the same minute.
  expect(server.printed().match(/is locked by another program/gu)).toHaveLength(1);
});

it('who opens the chat just then hears it too, and is welcomed when it is over', async () => {
  const citizen = await Citizen.visit(browser, server.url, { ...phone, colorScheme: 'dark' });
  other.exec('begin immediate');
  await citizen.opens();
  await citizen.chat.getByText(ourFault).waitFor();
  expect(await findings(citizen.page)).toEqual([]);
  other.exec('commit');
  await citizen.log.getByText('geen mens').waitFor({ timeout: 60_000 });
  await expect.poll(() => citizen.chat.getByText(ourFault).count()).toBe(0);
});

it('the page without scripts keeps what was typed, and takes it when it is over', async () => {
  const page = await browser.newPage({ locale: 'nl-NL', ...phone });
  await page.goto(`${server.url}/praten`);
  await page.getByRole('button', { name: 'Nederlands' }).click();
  other.exec('begin immediate');
  await page.getByRole('textbox').fill(`\n${question}`);
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.getByRole('alert').getByText(ourFault).waitFor();
  expect(await findings(page)).toEqual([]);
  expect((await page.getByRole('textbox').inputValue()).trim()).toBe(question);
  other.exec('commit');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.getByText('binnen 5 werkdagen').waitFor();
  expect(await page.getByText(question).count()).toBe(1);
});

it('a start without the model stops with what is wrong and how to mend it, and no stack trace', async () => {
  const empty = freshDataDir();
  onTestFinished(empty.remove);
  const starting = startProcess(empty.dataDir, { OMDEHOEK_MODELS_DIR: empty.dataDir });
  const printed = await starting.then(() => '', messageOf);
  expect(printed).toMatch(
    /The embedding model cannot be used:\n {2}- \S+model_q4\.onnx is missing/u,
  );
  expect(printed).toMatch(/OMDEHOEK_MODELS_DIR/u);
  expect(printed).not.toMatch(/\n\s+at /u);
});
