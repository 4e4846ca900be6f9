import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DirectLineClient } from '../direct-line-client.ts';
import { freshDataDir } from '../knowledge-index.ts';
import { startProcess } from './server-process.ts';

/** What nobody may find again, and a message that it comes in. */
const secrets: readonly (readonly [secret: string, message: string])[] = [
  ['111222333', 'mijn bsn is 111222333, waarom komt mijn brief niet?'],
  ['123456782', '123 456 782'],
  ['NL91ABNA0417164300', 'kan het geld naar NL91ABNA0417164300'],
  ['hunter2geheim', 'mijn wachtwoord is hunter2geheim en het werkt niet'],
  ['0612345678', 'bel mij op 0612345678'],
  ['f.jansen@voorbeeld.nl', 'mail naar f.jansen@voorbeeld.nl graag'],
  ['839201', 'mijn sms-code is 839201'],
];

/** Numbers are sought in any spelling: without spaces. */
const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');

const filesIn = (dataDir: string): readonly string[] =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Tells a secret in each way that a message can carry one; returns all that was answered. */
const tellEveryWay = async (url: string, secret: string, message: string): Promise<string> => {
  const client = await DirectLineClient.open({ url });
  await client.until(() => client.replies.length > 0);
  await client.ask(message);
  await client.choose('command:help', message);
  // Only who writes a client of their own can send these two.
  if (/^\d{9,}$/u.test(secret)) await client.choose(`step:${secret}`, message);
  await client.post({ type: 'message', text: message, locale: secret, from: { name: secret } });
  await client.ask('wat is de berichtenbox');
  const { activities } = await client.history();
  client.close();
  return JSON.stringify(activities);
};

it('writes no secret anywhere: not in the log, not on the disk, not in a reply', async () => {
  const { dataDir, remove } = freshDataDir();
  onTestFinished(remove);
  const server = await startProcess(dataDir, { OMDEHOEK_LOG_LEVEL: 'trace' });
  onTestFinished(() => server.kill('SIGKILL'));
  const answers: string[] = [];
  for (const [secret, message] of secrets)
    answers.push(await tellEveryWay(server.url, secret, message));
  await fetch(`${server.url}/111222333?bsn=111222333`);
  // While the process runs the newest pages stand in the write-ahead log: it is read as well.
  const whileRunning = filesIn(dataDir).map((file) => readFileSync(file, 'latin1'));
  await server.kill('SIGTERM');
  const afterwards = filesIn(dataDir).map((file) => readFileSync(file, 'latin1'));

  const written = [server.printed(), ...answers, ...whileRunning, ...afterwards];
  expect(written.some((text) => text.includes('[BSN]'))).toBe(true);
  expect(written.some((text) => text.includes('berichtenbox'))).toBe(true);
  const all = written.map(squeezed);
  expect(secrets.filter(([secret]) => all.some((text) => text.includes(secret)))).toEqual([]);
});
