import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { botSays } from '../channels/in-memory-conversations.ts';
import { openBrowser } from './browser.ts';
import { startDirectLineSite, type DirectLineSite } from './direct-line-site.ts';

let browser: Browser;
let site: DirectLineSite;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await page.close();
  await site.close();
});

const start = async (otherwise: Parameters<typeof startDirectLineSite>[0] = {}) => {
  site = await startDirectLineSite(otherwise);
  page = await browser.newPage();
  await page.goto(site.page);
};

interface Kept {
  readonly token: string;
  readonly conversationId: string;
  readonly watermark?: string;
}

/** Connects in the page, with what the page kept of an earlier visit or with a new token. */
const connect = (options: object = {}, kept?: Kept): Promise<Kept> =>
  page.evaluate(
    `(async ({ door, options, kept }) => {
      const generate = () => fetch(door + '/v3/directline/tokens/generate', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ library: 'hoekstad' }),
      }).then((response) => response.json());
      const { token, conversationId, watermark } = kept ?? (await generate());
      const line = new window.DirectLine.DirectLine({
        domain: door + '/v3/directline',
        token,
        ...(kept && { conversationId, watermark }),
        ...options,
      });
      Object.assign(window, { line, heard: [], statuses: [] });
      line.connectionStatus$.subscribe((status) => window.statuses.push(status));
      line.activity$.subscribe((activity) => window.heard.push(activity));
      return { token, conversationId };
    })(${JSON.stringify({ door: site.door, options, kept })})`,
  );

/** Resolves with the id that the door gave, `retry`, or the status of a refusal. */
const post = (activity: object): Promise<string> =>
  page.evaluate(
    `new Promise((resolve) => window.line.postActivity(${JSON.stringify({
      from: { id: 'dl_forged' },
      ...activity,
    })}).subscribe(resolve, ({ status }) => resolve('refused ' + status)))`,
  );
const say = (text: string, clientActivityID = text) =>
  post({ type: 'message', text, channelData: { clientActivityID } });

interface Heard {
  readonly id: string;
  readonly text: string;
  readonly from: { readonly id: string; readonly role: string };
  readonly channelData: { readonly clientActivityID?: string };
}

const heard = () => page.evaluate<Heard[]>('window.heard');
const texts = async () => (await heard()).map(({ text }) => text);
const statuses = () => page.evaluate<number[]>('window.statuses');
const [online, expired, failedToConnect] = [2, 3, 4];
const untilHeard = (count: number) =>
  expect
    .poll(async () => (await heard()).length, { timeout: 60_000 })
    .toBeGreaterThanOrEqual(count);

it.each([
  ['a socket', {}],
  ['polling', { webSocket: false, pollingInterval: 200 }],
])('talks across origins over %s', async (_, options) => {
  await start();
  await connect(options);
  const id = await say('hallo');
  await untilHeard(2);
  const [echo] = await heard();
  expect(echo).toMatchObject({ id, text: 'hallo', channelData: { clientActivityID: 'hallo' } });
  expect(echo?.from.id).not.toBe('dl_forged');
  expect(await texts()).toEqual(['hallo', 'antwoord op hallo']);
  expect((await statuses()).at(-1)).toBe(online);
});

it('has its card actions and files understood', async () => {
  await start();
  await connect();
  await post({
    type: 'message',
    value: { choice: 'command:staff' },
    channelData: { postBack: true },
  });
  const contentUrl = 'data:image/png;base64,iVBORw0KGgo=';
  const id = await post({
    type: 'message',
    text: 'wat is dit?',
    channelData: { clientActivityID: 'foto' },
    attachments: [{ contentType: 'image/png', contentUrl, name: 'Test é.png' }],
  });
  await untilHeard(6);
  expect(await texts()).toEqual([
    'command:staff',
    'antwoord op choice',
    '[photo]',
    'antwoord op unsupported',
    'wat is dit?',
    'antwoord op wat is dit?',
  ]);
  expect((await heard())[4]).toMatchObject({ id, channelData: { clientActivityID: 'foto' } });
});

it('misses and doubles nothing when the server restarts under it', async () => {
  await start();
  const { conversationId } = await connect();
  await say('een');
  await untilHeard(2);
  await site.restart();
  site.conversations.say(conversationId, botSays('intussen'));
  await untilHeard(3);
  await say('twee');
  await untilHeard(5);
  expect(await texts()).toEqual(['een', 'antwoord op een', 'intussen', 'twee', 'antwoord op twee']);
});

it('replays hundreds of activities to a page that comes back, or what is after its watermark', async () => {
  await start();
  const kept = await connect();
  const story = Array.from({ length: 500 }, (_, number) => `deel ${number}`);
  await say('vertel');
  for (const part of story) site.conversations.say(kept.conversationId, botSays(part));
  await untilHeard(502);
  const all = ['vertel', 'antwoord op vertel', ...story];
  expect(await texts()).toEqual(all);
  await page.reload();
  await connect({}, kept);
  await untilHeard(502);
  expect(await texts()).toEqual(all);
  await page.reload();
  await connect({}, { ...kept, watermark: '400' });
  await untilHeard(102);
  expect(await texts()).toEqual(all.slice(400));
});

it('keeps its token fresh for as long as the page is open', async () => {
  await start();
  await page.clock.install();
  await page.reload();
  await connect();
  await say('hallo');
  for (let quarter = 0; quarter < 4; quarter += 1) {
    site.later(15);
    const refreshed = page.waitForResponse(/tokens\/refresh/);
    await page.clock.fastForward(15 * 60_000 + 1000);
    expect((await refreshed).status()).toBe(200);
  }
  expect(await say('na een uur')).not.toBe('retry');
  expect((await statuses()).at(-1)).toBe(online);
});

it('hears that its token has expired', async () => {
  await start();
  await connect();
  await say('hallo');
  site.later(31);
  expect(await say('te laat')).toBe('retry');
  expect(await statuses()).toContain(expired);
  await expect.poll(async () => (await texts()).includes('te laat')).toBe(false);
});

it('comes back with an expired token to nothing', async () => {
  await start();
  const kept = await connect();
  await say('hallo');
  site.later(31);
  await page.reload();
  await connect({}, kept);
  await expect.poll(statuses).toContain(failedToConnect);
  expect(await texts()).toEqual([]);
});

it('does not open the conversation of somebody else', async () => {
  await start();
  const { conversationId } = await connect();
  await say('mijn verhaal');
  await page.reload();
  const { token } = await connect();
  await page.reload();
  await connect({}, { token, conversationId });
  await expect.poll(statuses).not.toContain(online);
  expect(await texts()).toEqual([]);
});

it('stays online when it was too much, and is taken in again afterwards', async () => {
  await start({ rates: { messagesPerConversation: { burst: 1, perSecond: 1 } } });
  await connect();
  expect(await say('een')).not.toMatch(/refused|retry/);
  expect(await say('twee')).toBe('retry');
  await page.waitForTimeout(1100);
  expect(await say('twee')).not.toMatch(/refused|retry/);
  await untilHeard(4);
  expect(await statuses()).not.toContain(failedToConnect);
  expect((await statuses()).at(-1)).toBe(online);
});

it('gets no token on the page of another website', async () => {
  await start({ allowedOrigins: () => ['https://bibliotheek.example'] });
  await expect(connect()).rejects.toThrow('Failed to fetch');
});
