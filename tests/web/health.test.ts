import { afterEach, expect, it } from 'vitest';
import { serve, type TestServer } from './serve.ts';

let server: TestServer;
afterEach(() => server.close());

it('says that the process is up, whatever is ready', async () => {
  server = await serve({ readiness: [{ name: 'index', isReady: () => false }] });
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

it('is ready when all parts are', async () => {
  server = await serve({
    readiness: [
      { name: 'database', isReady: () => Promise.resolve(true) },
      { name: 'index', isReady: () => true },
    ],
  });
  const response = await fetch(`${server.url}/readyz`);
  expect([response.status, await response.json()]).toEqual([200, { ready: true }]);
});

it('names the parts that are not ready, also one that fails', async () => {
  server = await serve({
    readiness: [
      { name: 'database', isReady: () => Promise.reject(new Error('secret host')) },
      { name: 'index', isReady: () => false },
      { name: 'pages', isReady: () => true },
    ],
  });
  const response = await fetch(`${server.url}/readyz`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ ready: false, waitingFor: ['database', 'index'] });
});
