import { once } from 'node:events';
import { WebSocket } from 'ws';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildFrontend } from '../../frontend/build.ts';
import { makeLogger, readConfig, type HttpRoute } from '../../src/runtime/index.ts';
import { startApp, type RunningApp } from '../../src/serve.ts';
import { freshDataDir } from '../knowledge-index.ts';

const mounted = vi.hoisted((): HttpRoute[] => []);
vi.mock(import('../../src/web/mount-route.ts'), async (original) => {
  const { mountRoute } = await original();
  return {
    mountRoute: (server, route, rules) => {
      mounted.push(route);
      mountRoute(server, route, rules);
    },
  };
});

const folder = freshDataDir();
let app: RunningApp;
let url: string;

beforeAll(async () => {
  await buildFrontend({ log: () => undefined });
  const settings = readConfig({
    OMDEHOEK_DATA_DIR: folder.dataDir,
    OMDEHOEK_PUBLIC_URL: 'https://chat.example',
  });
  const config = { ...settings.config, PORT: 0 };
  app = await startApp({ ...settings, config, logger: makeLogger('silent') });
  url = app.url.replace('localhost', '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  folder.remove();
});

/** What is missing or wrong in the headers of an answer. */
const wrongIn = ({ headers }: Response): string[] => {
  const policy = headers.get('content-security-policy') ?? '';
  const isPage = (headers.get('content-type') ?? '').startsWith('text/html');
  const wanted: Readonly<Record<string, boolean>> = {
    nosniff: headers.get('x-content-type-options') === 'nosniff',
    'referrer-policy': headers.get('referrer-policy') === 'same-origin',
    hsts: headers.get('strict-transport-security') === 'max-age=31536000',
    corp: /^(same-origin|cross-origin)$/.test(headers.get('cross-origin-resource-policy') ?? ''),
    'frame-ancestors': /frame-ancestors '(none|self)'/.test(policy),
    'default-src': /default-src '(none|self)'/.test(policy),
    'no unsafe': !/unsafe|\*|script-src[^;]*data:/.test(policy),
    coop: !isPage || headers.get('cross-origin-opener-policy') === 'same-origin',
    'no maker': headers.get('server') === null && headers.get('x-powered-by') === null,
  };
  return Object.keys(wanted).filter((name) => !wanted[name]);
};

const addressesOf = ({ path }: HttpRoute): string[] => {
  const at = path.replaceAll(/:\w+/g, 'x');
  return at.endsWith('/*') ? [at.replace('*', 'nothing.js')] : [at];
};

const ask = (route: HttpRoute, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${url}${path}`, { method: route.method, redirect: 'manual', ...init });

/** Each route as a stranger meets it, and with a body that it must refuse. */
const answersOf = async (route: HttpRoute): Promise<[string, Response][]> => {
  const answers: [string, Response][] = [];
  for (const path of addressesOf(route)) {
    answers.push([`${route.method} ${path}`, await ask(route, path)]);
    if (route.method === 'GET' || route.method === 'OPTIONS') continue;
    const broken = { body: '{"a":', headers: { 'content-type': 'application/json' } };
    answers.push([`${route.method} ${path} broken`, await ask(route, path, broken)]);
  }
  return answers;
};

it('sends every security header with every answer of every route', async () => {
  expect(mounted.length).toBeGreaterThan(30);
  const wrong: Record<string, string[]> = {};
  for (const route of mounted)
    for (const [name, answer] of await answersOf(route)) {
      await answer.arrayBuffer();
      const missing = wrongIn(answer);
      if (missing.length > 0) wrong[name] = missing;
    }
  expect(wrong).toEqual({});
});

it('sends them with what no route answers and with files', async () => {
  const asked: [string, RequestInit?][] = [
    ['/nowhere/at-all'],
    ['/healthz', { method: 'POST' }],
    ['/demo/demo.css'],
    ['/widget/1.0.0/loader.js'],
    ['/widget/frame.html?library=nowhere'],
    ['/v3/directline/tokens/generate', { method: 'POST', body: 'x'.repeat(300_000) }],
  ];
  for (const [path, init] of asked) {
    const answer = await fetch(`${url}${path}`, init);
    await answer.arrayBuffer();
    expect([path, wrongIn(answer)]).toEqual([path, []]);
  }
});

it('sends them with a WebSocket that is refused', async () => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/v3/directline/conversations/x/stream`);
  socket.on('error', () => undefined);
  const [, response] = (await once(socket, 'unexpected-response')) as [
    unknown,
    { readonly headers: Record<string, string>; readonly statusCode: number },
  ];
  expect(response.statusCode).toBeGreaterThanOrEqual(400);
  const headers = new Headers(response.headers);
  expect(wrongIn(new Response(null, { headers }))).toEqual([]);
});
