import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { serve, type TestServer } from './serve.ts';

let folder: string;
let server: TestServer;
const script = 'console.log("dag");\n'.repeat(200);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'omdehoek-static-'));
  mkdirSync(join(folder, 'widget', 'assets'), { recursive: true });
  mkdirSync(join(folder, 'widget', '.vite'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'widget', '.vite', 'manifest.json'), '{}');
  writeFileSync(join(folder, 'widget', 'loader.js'), script);
  writeFileSync(join(folder, 'widget', 'assets', 'frame-B1x_9aZ0.js'), script);
  writeFileSync(join(folder, 'widget', 'assets', 'dot.png'), Buffer.from([1, 2, 3]));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => server.close());

const serveFolder = () =>
  serve({ staticFolders: [{ path: '/widget', folder: join(folder, 'widget') }] });

/** `fetch` tidies an address before it sends it. */
const statusOfRawPath = (path: string): Promise<number> =>
  new Promise((resolve) => {
    request(`${server.url}/`, { path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).end();
  });

it('serves files with their type, and packed for who can unpack', async () => {
  server = await serveFolder();
  const response = await fetch(`${server.url}/widget/loader.js`);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toBe(script);
  const plain = await fetch(`${server.url}/widget/loader.js`, {
    headers: { 'accept-encoding': 'identity' },
  });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(script);
});

it('does not pack what is packed already', async () => {
  server = await serveFolder();
  const response = await fetch(`${server.url}/widget/assets/dot.png`);
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
});

it('lets a file with a hash in its name be kept for a year, and others for minutes', async () => {
  server = await serveFolder();
  const cachingOf = async (name: string) =>
    (await fetch(`${server.url}/widget/${name}`)).headers.get('cache-control');
  expect(await cachingOf('assets/frame-B1x_9aZ0.js')).toBe('public, max-age=31536000, immutable');
  expect(await cachingOf('loader.js')).toBe('public, max-age=300');
});

it('answers 304 to who has the file', async () => {
  server = await serveFolder();
  const first = await fetch(`${server.url}/widget/loader.js`);
  const again = await fetch(`${server.url}/widget/loader.js`, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

it.each([
  '/widget/../secret.txt',
  '/widget/..%2fsecret.txt',
  '/widget/%2e%2e/secret.txt',
  '/widget/.vite/manifest.json',
  '/widget/',
  '/widget/nergens.js',
  '/widget/__proto__',
])('does not serve %s', async (path) => {
  server = await serveFolder();
  expect(await statusOfRawPath(path)).toBe(404);
});

it('serves nothing from a folder that is not there', async () => {
  server = await serve({
    staticFolders: [{ path: '/desk/assets', folder: join(folder, 'nergens') }],
  });
  expect((await fetch(`${server.url}/desk/assets/a.js`)).status).toBe(404);
});
