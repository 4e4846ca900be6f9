import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished, vi } from 'vitest';
import { call, type DirectLineClient } from '../direct-line-client.ts';
import { fillDisk, makeRoom } from '../storage/opened-databases.ts';
import { openApp, openChat, type OpenApp } from './open-app.ts';

vi.mock('better-sqlite3', async () =>
  (await import('../storage/opened-databases.ts')).rememberingSqlite(),
);

const ourFault = /Dat ligt aan ons, niet aan u\./u;
/** Where the citizen finds people of the made-up library. */
const placeWithHours = /Bibliotheek Centrum.*maandag 13\.00–17\.00 uur/u;
const phone = /0800 1508/u;

interface Refusal {
  readonly error: { readonly code: string; readonly citizen: string };
}

/** Posts a message under an id of its own, as the widget does at each try. */
const post = (
  { url }: OpenApp,
  { conversationId, token }: DirectLineClient,
  said: { readonly text: string; readonly id: string; readonly locale?: string },
) =>
  call({ url }, `/conversations/${conversationId}/activities`, {
    token,
    body: {
      type: 'message',
      text: said.text,
      locale: said.locale ?? 'nl-NL',
      channelData: { clientActivityID: said.id },
    },
  });

const question = 'hoe lang duurt de brief van digid';
const longQuestion = `${question}? ${'Ik wacht al een tijd. '.repeat(400)}`;

const citizensTexts = async (client: DirectLineClient) =>
  (await client.history()).activities
    .filter(({ from }) => from.role === 'user')
    .map(({ text }) => text.trim());

it('on a full disk tells the citizen that it is us, with phone and hours, and takes the message when there is room', async () => {
  const app = await openApp();
  const client = await openChat(app);
  fillDisk();
  const said = { text: longQuestion, id: randomUUID() };
  const refused = await post(app, client, said);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const { error } = (await refused.json()) as Refusal;
  expect(error.code).toBe('StorageTrouble');
  for (const expected of [ourFault, placeWithHours, phone]) expect(error.citizen).toMatch(expected);
  expect(JSON.stringify(error)).not.toContain(app.dataDir);
  expect(await citizensTexts(client)).toEqual([]);

  makeRoom();
  expect((await post(app, client, said)).status).toBe(200);
  await client.until(() => client.replies.length > 1);
  expect(await citizensTexts(client)).toHaveLength(1);
});

it('says so in the language of the citizen', async () => {
  const app = await openApp();
  const client = await openChat(app);
  fillDisk();
  const refused = await post(app, client, { text: longQuestion, id: 'a', locale: 'ar' });
  expect(((await refused.json()) as Refusal).error.citizen).toMatch(/المشكلة عندنا/u);
});

it('tells the operator of a full disk in one line, however many citizens knock, and when it is over', async () => {
  const app = await openApp();
  const client = await openChat(app);
  fillDisk();
  for (let i = 0; i < 15; i += 1) await post(app, client, { text: longQuestion, id: `m${i}` });
  expect(app.complaints().map(({ msg }) => msg)).toEqual([
    expect.stringMatching(/^The database in \S+ cannot be written, the disk is full: make room/u),
  ]);
  expect(JSON.stringify(app.lines)).not.toContain('wacht al een tijd');
  makeRoom();
  await app.assistant.storage.checkWriting();
  expect(app.lines.at(-1)?.msg).toMatch(/^The database in \S+ works again\.$/u);
});

it('on the page without scripts keeps what was typed, under the same key', async () => {
  const app = await openApp();
  const form = (path: string, fields: Record<string, string>, cookie = '') =>
    fetch(`${app.url}/praten${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
      body: new URLSearchParams(fields),
    });
  const begun = await form('/begin', { library: 'voorbeeldstad', language: 'nl' });
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  fillDisk();
  const refused = await form('', { key: 'k1', text: `${longQuestion}</textarea><b>` }, cookie);
  const page = await refused.text();
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).not.toBeNull();
  for (const expected of [ourFault, /Bibliotheek Centrum/u, /maandag 13\.00–17\.00 uur/u, phone])
    expect(page).toMatch(expected);
  expect(page).toMatch(/<input type="hidden" name="key" value="k1" \/>/u);
  expect(page).toContain('Ik wacht al een tijd. &lt;/textarea&gt;&lt;b&gt;</textarea');

  makeRoom();
  expect((await form('', { key: 'k1', text: question }, cookie)).status).toBe(303);
});

it('says so too when another program has locked the database, and goes on when it lets go', async () => {
  const app = await openApp();
  const client = await openChat(app);
  await app.assistant.storage.checkWriting();
  const other = new Database(join(app.dataDir, 'om-de-hoek.sqlite'));
  onTestFinished(() => void other.close());
  other.exec('begin immediate');
  const refused = await post(app, client, { text: question, id: 'a' });
  expect(refused.status).toBe(503);
  expect(((await refused.json()) as Refusal).error.citizen).toMatch(ourFault);
  expect(app.complaints()[0]?.msg).toMatch(/is locked by another program: stop that one/u);
  other.exec('commit');
  expect((await post(app, client, { text: question, id: 'a' })).status).toBe(200);
  await client.until(() => client.replies.length > 1);
  expect(await citizensTexts(client)).toEqual([question]);
});

it('takes up a stored message whose turn met a locked database, once, by itself', async () => {
  const app = await openApp();
  const client = await openChat(app);
  const { turns } = app.assistant.storage;
  const other = new Database(join(app.dataDir, 'om-de-hoek.sqlite'));
  onTestFinished(() => void other.close());
  const commit = turns.commitTurn.bind(turns);
  // The message is stored and acknowledged; from then on nobody can write.
  vi.spyOn(turns, 'commitTurn').mockImplementationOnce((turn) => {
    other.exec('begin immediate');
    return commit(turn);
  });
  const before = client.replies.length;
  expect((await post(app, client, { text: question, id: 'a' })).status).toBe(200);
  await expect
    .poll(() => app.complaints().map(({ msg }) => msg), { timeout: 15_000 })
    .toEqual([expect.stringMatching(/is locked by another program/u)]);
  expect(client.replies).toHaveLength(before);
  other.exec('commit');
  await client.until(() => client.replies.length > before, 15_000);
  // Time enough for a second try that there must not be.
  await wait(2_500);
  const { activities } = await client.history();
  const replies = activities.filter(({ from }) => from.role === 'bot');
  expect(replies).toHaveLength(before + 1);
  expect(replies.at(-1)?.text).toContain('DigiD');
});
