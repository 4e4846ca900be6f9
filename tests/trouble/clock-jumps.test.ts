import { expect, it } from 'vitest';
import { requestToken, call } from '../direct-line-client.ts';
import { openApp, openChat } from './open-app.ts';

const day = 24 * 60 * 60 * 1000;
const metricsToken = 'made-up-token-for-tests';

it('a clock that jumps a day forward and back locks nobody out, keeps the order, and erases nothing', async () => {
  let jumped = 0;
  const app = await openApp(
    { OMDEHOEK_METRICS_TOKEN: metricsToken, OMDEHOEK_KEEP_CONVERSATIONS_DAYS: '2' },
    () => new Date(Date.now() + jumped),
  );
  const client = await openChat(app);
  await client.ask('hallo');

  // Forward: the token is over, as it must be; a new one is there for the asking.
  jumped = 3 * day;
  await expect(client.say('te laat')).rejects.toThrow(/403/u);
  const later = await openChat(app);
  expect((await later.ask('hallo')).text).not.toBe('');

  // Back: who came while the clock was wrong goes on, however often they write.
  jumped = 0;
  for (let i = 0; i < 8; i += 1) await later.ask(`dank u wel ${i}`);
  await client.ask('dank u wel');
  expect((await requestToken({ url: app.url, library: 'voorbeeldstad' })).token).not.toBe('');

  for (const one of [client, later]) {
    const { activities } = await one.history();
    const times = activities.map(({ timestamp }) => timestamp);
    expect(times).toEqual(times.toSorted());
    const ids = activities.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(activities.some(({ text }) => text === 'hallo')).toBe(true);
  }
  expect(app.complaints()).toEqual([]);
});

it('shows no negative age while the clock is behind', async () => {
  let jumped = 0;
  const app = await openApp(
    { OMDEHOEK_METRICS_TOKEN: metricsToken },
    () => new Date(Date.now() + jumped),
  );
  const client = await openChat(app);
  await client.ask('hallo');
  jumped = -400 * day;
  const headers = { authorization: `Bearer ${metricsToken}` };
  const metrics = await (await fetch(`${app.url}/metrics`, { headers })).text();
  expect(metrics).toMatch(/om_de_hoek_index_age_seconds 0\n/u);
  const health = await fetch(`${app.url}/readyz`, { headers });
  expect(await health.text()).not.toMatch(/-\d/u);
  const answer = await call({ url: app.url }, '/tokens/generate', { body: {} });
  expect(answer.status).toBe(200);
});

it('tells the operator by part how the whole assistant is', async () => {
  const app = await openApp({ OMDEHOEK_METRICS_TOKEN: metricsToken });
  const headers = { authorization: `Bearer ${metricsToken}` };
  const read = async () => (await fetch(`${app.url}/readyz`, { headers })).json();
  await expect.poll(read, { timeout: 10_000 }).toMatchObject({
    ready: true,
    parts: [
      { name: 'database', state: 'ready', facts: { milliseconds: expect.any(Number) as number } },
      { name: 'disk', facts: { freeMegabytes: expect.any(Number) as number } },
      { name: 'model', state: 'ready', facts: { milliseconds: expect.any(Number) as number } },
      { name: 'search-index', state: 'ready', facts: { fits: true } },
      { name: 'knowledge-base', state: 'ready' },
      { name: 'inbox', state: 'ready', facts: { oldestSeconds: 0 } },
      { name: 'housekeeping', state: 'ready' },
    ],
  });
  const anybody = await (await fetch(`${app.url}/readyz`)).text();
  expect(anybody).not.toMatch(/facts|why|\//u);
});
