import { createConnection } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import type { HttpRequest, HttpResponse, HttpRoute } from '../../src/runtime/index.ts';
import { serve, type TestServer } from './serve.ts';

let server: TestServer;
afterEach(() => server.close());

const route = (
  method: HttpRoute['method'],
  path: string,
  handle: (request: HttpRequest) => HttpResponse | Promise<HttpResponse>,
  maxBodyBytes?: number,
): HttpRoute => ({ method, path, handle, ...(maxBodyBytes !== undefined && { maxBodyBytes }) });

const mirror = route('POST', '/mirror/:name', ({ body, params, query, cookies, path }) => ({
  status: 200,
  body: { body, params, query: query.get('q'), cookies, path },
}));

const post = (
  path: string,
  contentType: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers = {},
) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': contentType, ...headers },
    body,
  });

const codeOf = async (response: Response) =>
  ((await response.json()) as { error: { code: string } }).error.code;

it('hands a route its parameters, query, cookies and JSON body', async () => {
  server = await serve({ routes: [mirror] });
  const response = await post('/mirror/Jan?q=a%20b', 'application/json; charset=utf-8', '{"é":1}', {
    cookie: 'session=abc%3D; other="x=y"; broken',
  });
  expect(await response.json()).toEqual({
    body: { é: 1 },
    params: { name: 'Jan' },
    query: 'a b',
    cookies: { session: 'abc=', other: '"x=y"' },
    path: '/mirror/Jan',
  });
});

it('hands a route the fields of a form', async () => {
  server = await serve({ routes: [mirror] });
  const response = await post(
    '/mirror/a',
    'application/x-www-form-urlencoded',
    'name=A+B&age=%C3%A9',
  );
  expect(await response.json()).toMatchObject({ body: { name: 'A B', age: 'é' } });
});

it('takes a body of another type for no body', async () => {
  server = await serve({ routes: [mirror] });
  const response = await post('/mirror/a', 'text/plain', '{"a":1}');
  expect(await response.json()).not.toHaveProperty('body');
});

it('answers unreadable JSON with 400 and does not repeat it', async () => {
  server = await serve({ routes: [mirror] });
  const response = await post('/mirror/a', 'application/json', '{"bsn": 123456782');
  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain('123456782');
});

it('answers a body above the limit of the route with 413', async () => {
  server = await serve({ routes: [route('POST', '/small', () => ({ status: 200 }), 10)] });
  expect((await post('/small', 'application/json', '"12345678"')).status).toBe(200);
  const response = await post('/small', 'application/json', '"123456789"');
  expect([response.status, await codeOf(response)]).toEqual([413, 'PayloadTooLarge']);
});

it('hands a route that wants bytes the beginning of any body, and no more of it', async () => {
  const weigh: HttpRoute = {
    method: 'POST',
    path: '/weigh',
    maxBodyBytes: 1_000_000,
    keepBodyBytes: 100,
    handle: ({ body }) => ({
      status: 200,
      body: { kept: (body as Buffer).length, memory: (body as Buffer).buffer.byteLength },
    }),
  };
  server = await serve({ routes: [weigh] });
  const response = await post('/weigh', 'multipart/form-data', 'x'.repeat(1_000_000));
  const { kept, memory } = (await response.json()) as { kept: number; memory: number };
  expect(kept).toBe(100);
  expect(memory).toBeLessThan(100_000);
  expect((await post('/weigh', 'image/png', 'x'.repeat(1_000_001))).status).toBe(413);
});

it('lets a route dress what the server refuses in its place', async () => {
  const dressed: HttpRoute = {
    method: 'POST',
    path: '/dressed',
    maxBodyBytes: 10,
    handle: () => Promise.reject(new Error('no')),
    dressFailure: (failure, request) => ({
      ...failure,
      headers: { 'x-from': request.headers['origin'] ?? '' },
    }),
  };
  server = await serve({ routes: [dressed] });
  const cases = [
    ['{', 400],
    ['"123456789"', 413],
    ['1', 500],
  ] as const;
  for (const [body, status] of cases) {
    const response = await post('/dressed', 'application/json', body, { origin: 'https://a.nl' });
    expect([response.status, response.headers.get('x-from')]).toEqual([status, 'https://a.nl']);
  }
});

it('goes on when a client leaves in the middle of its body', async () => {
  server = await serve({ routes: [mirror] });
  const { port } = new URL(server.url);
  const socket = createConnection(Number(port), '127.0.0.1');
  socket.write('POST /mirror/a HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{"a":');
  setTimeout(() => socket.destroy(), 20);
  await new Promise((resolve) => socket.on('close', resolve).resume());
  expect((await post('/mirror/a', 'application/json', '{}')).status).toBe(200);
});

it('does not unpack a packed body', async () => {
  server = await serve({ routes: [mirror] });
  const packed = new Uint8Array(gzipSync('"' + 'a'.repeat(1_000_000) + '"'));
  const response = await post('/mirror/a', 'application/json', packed, {
    'content-encoding': 'gzip',
  });
  expect([response.status, await codeOf(response)]).toEqual([415, 'UnsupportedMediaType']);
});

it('answers 500 without a reason when a route fails, and logs the reason', async () => {
  const broken = route('GET', '/broken', () => Promise.reject(new Error('secret path /x')));
  server = await serve({ routes: [broken] });
  const response = await fetch(`${server.url}/broken`);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  expect(server.logged.join()).toContain('secret path /x');
});

it('answers 503 when a route thinks too long', async () => {
  const forever = route('GET', '/forever', () => new Promise<HttpResponse>(() => undefined));
  server = await serve({ routes: [forever], answerWithinMs: 20 });
  const { status, headers } = await fetch(`${server.url}/forever`);
  expect([status, headers.get('retry-after')]).toEqual([503, '5']);
});

it('answers an unknown path with 404 and a wrong method with 405, as JSON that says nothing of the path', async () => {
  server = await serve({ routes: [mirror] });
  const unknown = await fetch(`${server.url}/nergens/geheim`, { headers: { accept: 'text/html' } });
  expect(unknown.status).toBe(404);
  expect(unknown.headers.get('content-type')).toContain('application/json');
  expect(await unknown.text()).not.toContain('geheim');
  const wrong = await fetch(`${server.url}/mirror/a`);
  expect([wrong.status, await codeOf(wrong)]).toEqual([405, 'MethodNotAllowed']);
});

it('survives an address that cannot be decoded', async () => {
  server = await serve({ routes: [mirror] });
  const response = await post('/mirror/%E0%A4%A', 'application/json', '{}');
  expect([400, 404]).toContain(response.status);
});

it('sends safe headers with every answer, also with errors', async () => {
  server = await serve({ routes: [route('GET', '/a', () => ({ status: 200, body: {} }))] });
  for (const path of ['/a', '/nergens']) {
    const { headers } = await fetch(`${server.url}${path}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('server')).toBeNull();
  }
});

it('gives a page a policy, and lets a route set its own', async () => {
  const html = { 'Content-Type': 'text/html; charset=utf-8' };
  server = await serve({
    routes: [
      route('GET', '/page', () => ({ status: 200, headers: html, body: '<p>é</p>' })),
      route('GET', '/frame', () => ({
        status: 200,
        headers: {
          ...html,
          'Content-Security-Policy': 'frame-ancestors https://bibliotheek.example',
        },
        body: '',
      })),
    ],
  });
  const page = await fetch(`${server.url}/page`);
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  expect(await page.text()).toBe('<p>é</p>');
  const frame = await fetch(`${server.url}/frame`);
  expect(frame.headers.get('content-security-policy')).toBe(
    'frame-ancestors https://bibliotheek.example',
  );
});

it('asks browsers to keep to https where the public address has it', async () => {
  server = await serve({ config: { PUBLIC_URL: 'https://chat.example.nl' } });
  const { headers } = await fetch(`${server.url}/healthz`);
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
});

it.each([
  [true, '10.0.0.9'],
  [false, '127.0.0.1'],
])('with TRUST_PROXY %s takes %s for the address of the sender', async (TRUST_PROXY, address) => {
  const who = route('GET', '/who', (request) => ({ status: 200, body: request.address }));
  server = await serve({
    config: { TRUST_PROXY },
    routes: [
      { ...who, handle: (request) => ({ status: 200, body: { address: request.address } }) },
    ],
  });
  const headers = { 'x-forwarded-for': '1.2.3.4, 10.0.0.9' };
  expect(await (await fetch(`${server.url}/who`, { headers })).json()).toEqual({ address });
});

it('logs the pattern of the route, never the address, query, headers, body or sender', async () => {
  server = await serve({ routes: [mirror] });
  await post('/mirror/Fatima?q=uitkering', 'application/json', '{"text":"mijn geheim"}', {
    authorization: 'Bearer token-1',
    cookie: 'session=cookie-1',
  });
  await fetch(`${server.url}/nergens/Fatima`);
  const log = server.logged.join('');
  expect(log).toMatch(
    /"method":"POST","route":"\/mirror\/:name","status":200,"ms":[\d.]+,"requestId":"/,
  );
  expect(log).toMatch(/"route":"none","status":404/);
  expect(log).not.toMatch(/Fatima|uitkering|geheim|token-1|cookie-1|127\.0\.0\.1/);
});

it('answers nonsense on the wire without falling over', async () => {
  server = await serve({});
  const { port } = new URL(server.url);
  const socket = createConnection(Number(port), '127.0.0.1');
  socket.end('GARBAGE\r\n\r\n');
  await new Promise((resolve) => socket.on('close', resolve).resume());
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});
