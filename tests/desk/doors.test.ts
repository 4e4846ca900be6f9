import { afterEach, beforeEach, expect, test } from 'vitest';
import WebSocket from 'ws';
import { openDesk, type OpenDesk } from './open-desk.ts';

let desk: OpenDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const moves = ['claim', 'release', 'hold', 'resume', 'give-back', 'close', 'reply'];

test('nobody reads or moves anything without signing in', async () => {
  const { id } = await desk.citizenWaits();
  const headers = { origin: desk.url, 'x-om-de-hoek': 'desk' };
  const api = `${desk.url}/desk/api`;
  for (const path of ['/me', '/queue', `/handoffs/${id}`, `/handoffs/${id}/contact`]) {
    expect((await fetch(api + path, { headers })).status, path).toBe(401);
  }
  for (const move of moves) {
    const response = await fetch(`${api}/handoffs/${id}/${move}`, { method: 'POST', headers });
    expect(response.status, move).toBe(401);
  }
});

test.for([
  { from: 'another site', headers: { origin: 'https://evil.example', 'x-om-de-hoek': 'desk' } },
  { from: 'a form without our header', headers: { 'x-om-de-hoek': '' } },
  { from: 'an origin that cannot be read', headers: { origin: 'null', 'x-om-de-hoek': 'desk' } },
])('a POST from $from changes nothing', async ({ headers }) => {
  const sanne = await desk.employee('Sanne');
  const { id } = await desk.citizenWaits();
  for (const path of [
    ...moves.map((move) => `/handoffs/${id}/${move}`),
    '/sign-out',
    '/invitation',
  ]) {
    expect((await sanne.post(path, {}, headers)).status, path).toBe(403);
  }
  expect((await desk.storage.handoffs.handoff('voorbeeldstad', id))?.state).toBe('queued');
});

test('behind a proxy that writes another host, the public address may use the desk', async () => {
  const sanne = await desk.employee('Sanne');
  const { id } = await desk.citizenWaits();
  const claimed = await sanne.post(`/handoffs/${id}/claim`, {}, { origin: 'https://chat.example' });
  expect(claimed.status).toBe(200);
});

test('another library sees nothing of a citizen, whatever it asks', async () => {
  const elsewhere = await desk.employee('Els', 'admin', 'nieuwstad');
  const { id } = await desk.citizenWaits({ state: 'contact-left', contact: 'sealed' });
  const waiting = await desk.citizenWaits();
  for (const handoff of [id, waiting.id]) {
    expect((await elsewhere.get(`/handoffs/${handoff}`)).status).toBe(404);
    expect((await elsewhere.get(`/handoffs/${handoff}/contact`)).status).toBe(404);
    for (const move of moves) {
      const answered = await elsewhere.post(`/handoffs/${handoff}/${move}`, { text: 'hallo' });
      expect(answered.status, move).toBe(404);
    }
  }
  expect((await elsewhere.get('/queue')).body).toMatchObject({ waiting: [], contactLeft: [] });
});

test('an offer that the citizen has not agreed to is not shown', async () => {
  const manager = await desk.employee('Mo', 'manager');
  const { id } = await desk.citizenWaits({ state: 'offered' });
  expect((await manager.get(`/handoffs/${id}`)).status).toBe(404);
});

test('the page allows no inline script or style and stands in no frame', async () => {
  for (const path of ['/desk', '/desk/', '/desk/invitation']) {
    const page = await fetch(desk.url + path);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  }
});

const statusOfUpgrade = (url: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/desk/live`, { headers });
    socket.once('open', () => reject(new Error('It opened')));
    socket.once('unexpected-response', (_request, { statusCode }) => resolve(statusCode ?? 0));
    socket.once('error', () => undefined);
  });

test('the live connection opens for a signed-in employee on our own page only', async () => {
  const { cookie } = await desk.employee('Sanne');
  expect(await statusOfUpgrade(desk.url, { origin: desk.url })).toBe(401);
  expect(await statusOfUpgrade(desk.url, { cookie })).toBe(403);
  expect(await statusOfUpgrade(desk.url, { cookie, origin: 'https://evil.example' })).toBe(403);
});
