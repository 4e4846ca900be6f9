import { afterEach, expect, it, vi } from 'vitest';
import type { HealthPart } from '../../src/web/index.ts';
import { serve, type TestServer } from './serve.ts';

let server: TestServer;
afterEach(() => server.close());

const healthToken = 'made-up-token-for-tests';
const ready: HealthPart = { name: 'pages', check: () => ({ state: 'ready', facts: { pages: 4 } }) };
const slow: HealthPart = {
  name: 'inbox',
  check: () => ({ state: 'degraded', why: 'A message has waited 90 seconds.' }),
};
const broken: HealthPart = {
  name: 'database',
  check: () => Promise.reject(new Error('The database in /secret is locked: stop the backup.')),
};

const ask = async (authorization?: string) => {
  const headers = authorization === undefined ? {} : { authorization };
  const response = await fetch(`${server.url}/readyz`, { headers });
  return { status: response.status, headers: response.headers, body: await response.text() };
};
const asOperator = async () => JSON.parse((await ask(`Bearer ${healthToken}`)).body) as unknown;

it('says that the process is up, whatever is ready', async () => {
  server = await serve({ readiness: [broken] });
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

it('is ready when all parts are', async () => {
  server = await serve({ readiness: [ready] });
  const { status, body } = await ask();
  expect([status, JSON.parse(body)]).toEqual([
    200,
    { ready: true, state: 'ready', parts: [{ name: 'pages', state: 'ready' }] },
  ]);
});

it('is still ready when a part is degraded, and says so', async () => {
  server = await serve({ readiness: [ready, slow] });
  const { status, body } = await ask();
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ ready: true, state: 'degraded' });
});

it('tells anybody the names and states, and nothing of what is wrong', async () => {
  server = await serve({ readiness: [ready, slow, broken], healthToken });
  const { status, headers, body } = await ask();
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('2');
  expect(JSON.parse(body)).toEqual({
    ready: false,
    state: 'not-ready',
    parts: [
      { name: 'pages', state: 'ready' },
      { name: 'inbox', state: 'degraded' },
      { name: 'database', state: 'not-ready' },
    ],
  });
});

it('tells who brings the token what is wrong and what to do', async () => {
  server = await serve({ readiness: [ready, slow, broken], healthToken });
  expect(await asOperator()).toEqual({
    ready: false,
    state: 'not-ready',
    parts: [
      { name: 'pages', state: 'ready', facts: { pages: 4 } },
      { name: 'inbox', state: 'degraded', why: 'A message has waited 90 seconds.' },
      {
        name: 'database',
        state: 'not-ready',
        why: 'The database in /secret is locked: stop the backup.',
      },
    ],
  });
});

it('refuses a wrong token, and has no detail for any where none is set', async () => {
  server = await serve({ readiness: [broken], healthToken });
  for (const wrong of [`Bearer ${healthToken}x`, healthToken, 'Bearer ', ''])
    expect((await ask(wrong)).status, wrong).toBe(401);
  await server.close();
  server = await serve({ readiness: [broken] });
  for (const given of ['Bearer ', 'Bearer undefined', `Bearer ${healthToken}`])
    expect((await ask(given)).body, given).not.toContain('secret');
});

it('answers in time when a part hangs, and asks it once however many probe', async () => {
  const check = vi.fn(() => new Promise<never>(() => undefined));
  server = await serve({ readiness: [{ name: 'database', check }, ready], healthToken });
  const begun = performance.now();
  const probes = await Promise.all([ask(), ask(), asOperator(), asOperator(), ask()]);
  expect(performance.now() - begun).toBeLessThan(4_000);
  expect(probes[2]).toMatchObject({
    parts: [
      {
        name: 'database',
        state: 'not-ready',
        why: expect.stringContaining('gave no answer within 2 seconds') as string,
      },
      {},
    ],
  });
  expect((await ask()).status).toBe(503);
  expect(check).toHaveBeenCalledTimes(1);
});

it('stays ready when only a part hangs or fails that is at worst degraded', async () => {
  const hangs = () => new Promise<never>(() => undefined);
  const fails = () => Promise.reject(new Error('no such file'));
  server = await serve({
    readiness: [
      { name: 'knowledge-base', check: hangs, atWorst: 'degraded' },
      { name: 'inbox', check: fails, atWorst: 'degraded' },
    ],
  });
  const { status, body } = await ask();
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({
    state: 'degraded',
    parts: [{ state: 'degraded' }, { state: 'degraded' }],
  });
});

it('looks again after a moment, so that what was mended is seen', async () => {
  let state: 'ready' | 'not-ready' = 'not-ready';
  const check = vi.fn(() => ({ state }));
  server = await serve({ readiness: [{ name: 'database', check, keepMs: 100 }] });
  const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await ask()).status));
  expect(new Set(statuses)).toEqual(new Set([503]));
  expect(check.mock.calls.length).toBeLessThan(4);
  state = 'ready';
  await expect.poll(async () => (await ask()).status).toBe(200);
});
