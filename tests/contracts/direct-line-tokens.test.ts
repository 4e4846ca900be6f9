import { afterEach, expect, it } from 'vitest';
import { call, requestToken } from '../direct-line-client.ts';
import {
  libraryPage,
  startWebChat,
  type WebChatServer,
} from '../channels/web-chat/web-chat-server.ts';

let server: WebChatServer;
afterEach(() => server.close());

const begun = new Date('2026-11-22T09:00:00Z');
const minutesLater = (minutes: number) => new Date(begun.getTime() + minutes * 60_000);
const codeOf = async (response: Response) =>
  ((await response.json()) as { error: { code: string } }).error.code;
const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >;
const visitor = (origin?: string) => ({
  url: server.url,
  library: 'hoekstad',
  ...(origin !== undefined && { origin }),
});

it('gives a page of the library a token, without a secret', async () => {
  server = await startWebChat({ clock: () => begun });
  const response = await call(visitor(libraryPage), '/tokens/generate', {
    body: { library: 'hoekstad' },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe(libraryPage);
  const answer = (await response.json()) as { conversationId: string; token: string };
  expect(answer).toMatchObject({ expires_in: 1800 });
  expect(claimsOf(answer.token)).toEqual({
    conv: answer.conversationId,
    user: expect.stringMatching(/^dl_[0-9a-f]{32}$/) as string,
    library: 'hoekstad',
    origin: libraryPage,
    exp: begun.getTime() / 1000 + 1800,
  });
});

it('never lets a page choose who the citizen is', async () => {
  server = await startWebChat();
  const body = { library: 'hoekstad', user: { id: 'dl_somebody-else', name: 'Sanne' } };
  const response = await call(visitor(libraryPage), '/tokens/generate', { body });
  const { token } = (await response.json()) as { token: string };
  expect(claimsOf(token)['user']).not.toBe('dl_somebody-else');
});

it('begins no conversation and does not call the bot when it gives a token', async () => {
  server = await startWebChat();
  await requestToken(visitor(libraryPage));
  expect(server.conversations.received).toEqual([]);
});

it('refuses a token to another website, and does not let it read why', async () => {
  server = await startWebChat();
  const response = await call(visitor('https://elsewhere.example'), '/tokens/generate', {
    body: { library: 'hoekstad' },
  });
  expect(response.status).toBe(403);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(await codeOf(response)).toBe('OriginNotAllowed');
});

it('gives a token to a page that the server itself serves', async () => {
  server = await startWebChat();
  const { token } = await requestToken(visitor(server.url));
  expect(claimsOf(token)['origin']).toBe(server.url);
});

it('takes its own origin from PUBLIC_URL where that is set', async () => {
  server = await startWebChat({ publicUrl: 'https://chat.example.nl/' });
  expect(await requestToken(visitor('https://chat.example.nl'))).toHaveProperty('token');
  await expect(requestToken(visitor(server.url))).rejects.toThrow('403');
});

it.each([
  ['development', 200],
  ['production', 403],
] as const)('in %s answers a client without Origin with %i', async (environment, status) => {
  server = await startWebChat({ environment });
  const response = await call(visitor(), '/tokens/generate', { body: { library: 'hoekstad' } });
  expect(response.status).toBe(status);
});

it('says that a library is not known, and that a library must be named', async () => {
  server = await startWebChat();
  const page = visitor(libraryPage);
  const unknown = await call(page, '/tokens/generate', { body: { library: 'nergens' } });
  expect([unknown.status, await codeOf(unknown)]).toEqual([404, 'UnknownLibrary']);
  const unnamed = await call(page, '/tokens/generate', { body: {} });
  expect([unnamed.status, await codeOf(unnamed)]).toEqual([400, 'MissingProperty']);
  const odd = await call(page, '/tokens/generate', { body: { library: 5 } });
  expect([odd.status, await codeOf(odd)]).toEqual([400, 'BadArgument']);
});

it('takes the default library for a page that names none', async () => {
  server = await startWebChat({ defaultLibrary: 'hoekstad' });
  const { token } = await requestToken({ url: server.url, origin: libraryPage });
  expect(claimsOf(token)['library']).toBe('hoekstad');
});

it('refreshes a token that is valid, for the same conversation and citizen', async () => {
  let now = begun;
  server = await startWebChat({ clock: () => now });
  const { token } = await requestToken(visitor(libraryPage));
  now = minutesLater(29);
  const response = await call(visitor(libraryPage), '/tokens/refresh', { token, body: {} });
  const fresh = (await response.json()) as { token: string };
  expect(claimsOf(fresh.token)).toEqual({
    ...claimsOf(token),
    exp: now.getTime() / 1000 + 1800,
  });
});

it('answers an expired token with 403 TokenExpired, which the page may read', async () => {
  let now = begun;
  server = await startWebChat({ clock: () => now });
  const { token } = await requestToken(visitor(libraryPage));
  now = minutesLater(30);
  for (const path of ['/tokens/refresh', '/conversations']) {
    const response = await call(visitor(libraryPage), path, { token, body: {} });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBe(libraryPage);
    expect(await codeOf(response)).toBe('TokenExpired');
  }
});

const forgeries: Readonly<Record<string, (token: string) => string | undefined>> = {
  'no token': () => undefined,
  'no JSON Web Token': () => 'geheim',
  'a changed claim': (token) => {
    const [head, payload = '', signature] = token.split('.');
    const claims = { ...claimsOf(`.${payload}`), conv: 'c2' };
    return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
  },
  'algorithm none': (token) =>
    `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${token.split('.')[1] ?? ''}.`,
  'a cut signature': (token) => token.slice(0, -4),
};

it.each(Object.keys(forgeries))('answers %s with 401', async (name) => {
  server = await startWebChat();
  const { token } = await requestToken(visitor(libraryPage));
  const forged = forgeries[name]?.(token);
  const response = await call(visitor(libraryPage), '/conversations', {
    body: {},
    ...(forged !== undefined && { token: forged }),
  });
  expect([response.status, await codeOf(response)]).toEqual([401, 'BadToken']);
});

it('does not take a token that another installation signed', async () => {
  server = await startWebChat({ tokenKey: Buffer.alloc(32, 1) });
  const { token } = await requestToken(visitor(libraryPage));
  await server.close();
  server = await startWebChat({ tokenKey: Buffer.alloc(32, 2) });
  const response = await call(visitor(libraryPage), '/conversations', { token, body: {} });
  expect(response.status).toBe(401);
});

it('does not let another website use the token of a page', async () => {
  server = await startWebChat();
  const { token } = await requestToken(visitor(libraryPage));
  const response = await call(visitor('https://elsewhere.example'), '/conversations', {
    token,
    body: {},
  });
  expect([response.status, await codeOf(response)]).toEqual([403, 'OriginNotAllowed']);
});

it('lets our own frame in a library page use the token that the page got', async () => {
  server = await startWebChat();
  const { token } = await requestToken(visitor(libraryPage));
  const response = await call(visitor(server.url), '/conversations', { token, body: {} });
  expect(response.status).toBe(201);
});

it('answers a preflight with what Web Chat sends', async () => {
  server = await startWebChat();
  const response = await fetch(`${server.url}/v3/directline/conversations`, {
    method: 'OPTIONS',
    headers: {
      origin: libraryPage,
      'access-control-request-method': 'POST',
      'access-control-request-headers':
        'authorization,content-type,x-ms-bot-agent,x-requested-with',
    },
  });
  expect(response.status).toBe(204);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': libraryPage,
    'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
  });
});

it('answers no preflight of a website that no library has', async () => {
  server = await startWebChat();
  const response = await fetch(`${server.url}/v3/directline/conversations`, {
    method: 'OPTIONS',
    headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
  });
  expect(response.status).toBe(403);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(response.headers.get('access-control-allow-headers')).toBeNull();
});

it('lets a page of a library, and no other, read what the server itself refuses', async () => {
  server = await startWebChat();
  const tooLarge = (origin: string) =>
    call({ url: server.url, origin }, '/conversations', { body: 'x'.repeat(300 * 1024) });
  const known = await tooLarge(libraryPage);
  expect([known.status, known.headers.get('access-control-allow-origin')]).toEqual([
    413,
    libraryPage,
  ]);
  const unknown = await tooLarge('https://elsewhere.example');
  expect([unknown.status, unknown.headers.get('access-control-allow-origin')]).toEqual([413, null]);
});
