import { once } from 'node:events';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { makeWebChat } from '../../src/channels/index.ts';
import { healthRoutes } from '../../src/web/health.ts';
import { botSays } from '../channels/in-memory-conversations.ts';
import {
  libraryPage,
  startWebChat,
  webChatParts,
  type WebChatServer,
} from '../channels/web-chat/web-chat-server.ts';
import { StorageTrouble } from '../../src/runtime/index.ts';
import { DirectLineClient, requestToken } from '../direct-line-client.ts';
import {
  at,
  mistakesOfAnswer,
  mistakesOfBody,
  openApi,
  operations,
  references,
  type Answer,
} from './open-api.ts';

const base = '/v3/directline';
const conversation = `${base}/conversations/{conversationId}`;
const healthToken = 'made-up-token-for-tests';
const begun = new Date('2026-11-22T09:00:00Z');

let server: WebChatServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const seen = new Set<string>();
const codesSeen = new Set<string>();

interface Asked {
  readonly token?: string;
  readonly id?: string;
  readonly body?: unknown;
  /** A body as it goes over the line. */
  readonly raw?: string | FormData;
  readonly origin?: string;
}

const start = async (otherwise: Parameters<typeof startWebChat>[0] = {}) => {
  server = await startWebChat(otherwise);
  return server;
};
const visitor = () => ({ url: server!.url, library: 'hoekstad', origin: libraryPage });
const open = () => DirectLineClient.open(visitor());

const bodyOf = ({ body, raw }: Asked): RequestInit =>
  raw instanceof FormData
    ? { body: raw }
    : {
        ...((raw !== undefined || body !== undefined) && {
          body: raw ?? JSON.stringify(body),
        }),
      };

const headersOf = ({ token, raw, origin = libraryPage }: Asked) => ({
  origin,
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
  ...(!(raw instanceof FormData) && { 'content-type': 'application/json' }),
});

const note = (operation: string, answer: Answer): number => {
  seen.add(`${operation} ${answer.status}`);
  const code = /"code":"(\w+)"/u.exec(answer.body)?.[1];
  if (code !== undefined) codesSeen.add(code);
  expect(mistakesOfAnswer(operation, answer), answer.body).toEqual([]);
  return answer.status;
};

/** Asks, and holds the answer against the description; resolves with the status. */
const ask = async (operation: string, asked: Asked = {}): Promise<number> => {
  const [method = '', path = ''] = operation.split(' ');
  const address = server!.url + path.replace('{conversationId}', asked.id ?? '');
  const response = await fetch(address, { method, headers: headersOf(asked), ...bodyOf(asked) });
  const { status, headers } = response;
  if (status < 300) expect(mistakesOfBody(operation, asked.body ?? {})).toEqual([]);
  return note(operation, { status, headers, body: await response.text() });
};

const stream = `GET ${conversation}/stream`;
const askStream = async ({ id = '', token = '', origin = libraryPage }: Asked): Promise<number> => {
  const address = server!.url.replace('http', 'ws') + base;
  const socket = new WebSocket(`${address}/conversations/${id}/stream?t=${token}`, { origin });
  socket.on('error', () => undefined);
  const refused = once(socket, 'unexpected-response') as Promise<
    [unknown, { statusCode: number; headers: Record<string, string> }]
  >;
  const answer = await Promise.race([
    once(socket, 'open').then(() => ({ status: 101, headers: new Headers() })),
    refused.then(([, { statusCode, headers }]) => ({
      status: statusCode,
      headers: new Headers({ 'retry-after': headers['retry-after'] ?? '' }),
    })),
  ]);
  socket.terminate();
  return note(stream, { ...answer, body: '' });
};

const generate = `POST ${base}/tokens/generate`;
const refresh = `POST ${base}/tokens/refresh`;
const begin = `POST ${base}/conversations`;
const resume = `GET ${conversation}`;
const read = `GET ${conversation}/activities`;
const post = `POST ${conversation}/activities`;
const upload = `POST ${conversation}/upload`;
const byCode = `POST ${base}/tokens/by-code`;
const code = `POST ${conversation}/code`;
const library = { library: 'hoekstad' };
const said = { type: 'message', text: 'hallo', channelData: { clientActivityID: 'a1' } };
const photo = () => {
  const form = new FormData();
  form.append('file', new Blob(['x'], { type: 'image/png' }), 'a.png');
  return form;
};

/** Each operation that a token opens, with a body that it takes. */
const withToken: Readonly<Record<string, Omit<Asked, 'token'>>> = {
  [refresh]: { body: {} },
  [begin]: { body: { user: {}, locale: 'nl-NL' } },
  [resume]: {},
  [read]: {},
  [post]: { body: said },
  [upload]: { raw: photo() },
  [code]: {},
};
const ofOneConversation = [resume, read, post, upload, code];

describe('the description', () => {
  it('points to what is there', () => {
    expect(references.filter((pointer) => at(pointer) === undefined)).toEqual([]);
  });

  it('has every route of the door and of health, and no other', () => {
    const { routes, sockets } = makeWebChat(webChatParts());
    const ofTheDoor = routes.filter(({ path }) => path.startsWith(base));
    const served = [
      ...[...ofTheDoor, ...healthRoutes([])].map(({ method, path }) => `${method} ${path}`),
      ...sockets.map(({ path }) => `GET ${path}`),
    ].map((route) => route.replace(/:(\w+)/gu, '{$1}'));
    expect(operations.toSorted()).toEqual(served.toSorted());
  });

  it('names each operation once', () => {
    const names = Object.values(openApi.paths)
      .flatMap((item) => Object.values(item))
      .flatMap((operation) => ('operationId' in operation ? [operation.operationId] : []));
    expect(new Set(names).size).toBe(operations.length);
  });
});

describe('answers are as described', () => {
  it('when all is well', async () => {
    await start();
    expect(await ask(generate, { body: library })).toBe(200);
    const { token, conversationId: id } = await requestToken(visitor());
    expect(await ask(begin, { token, body: { user: {} } })).toBe(201);
    for (const [operation, asked] of Object.entries(withToken))
      expect(await ask(operation, { token, id, ...asked })).toBe(200);
    const choices = [{ id: 'command:staff' as const, label: 'Medewerker' }];
    const sources = [{ title: 'DigiD', url: 'https://www.digid.nl/', seen: '2026-11-12' }];
    server!.conversations.say(id, botSays('dag', { choices, sources }));
    expect(await ask(read, { token, id })).toBe(200);
    expect(await askStream({ token, id })).toBe(101);
  });

  it('to a code on paper', async () => {
    const rate = { burst: 3, perSecond: 0.1 };
    await start({ clock: () => begun, rates: { codesPerAddress: rate } });
    const { token, conversationId: id } = await open();
    expect(await ask(code, { token, id })).toBe(200);
    const kept = server!.conversations.lastCode;
    expect(kept).toBeDefined();
    const asked = (body: object, origin?: string) =>
      ask(byCode, { body, ...(origin !== undefined && { origin }) });
    expect(await ask(byCode, { raw: '{"code":5}' })).toBe(400);
    expect(await asked({ ...library, code: 'x' }, 'https://elsewhere.example')).toBe(403);
    expect(await asked({ ...library, code: 'AAAA-AAAA' })).toBe(404);
    server!.conversations.acceptAnyCode = true;
    expect(await asked({ ...library, code: 'BBBB-BBBB' })).toBe(200);
    expect(await asked({ ...library, code: 'CCCC-CCCC' })).toBe(200);
    expect(await asked({ ...library, code: 'DDDD-DDDD' })).toBe(429);
  });

  it('to a token that is none, has expired, or is of another page', async () => {
    let now = begun;
    await start({ clock: () => now });
    const { token, conversationId: id } = await open();
    const refusals = async (asked: Asked, status: number) => {
      for (const [operation, usual] of Object.entries(withToken))
        expect(await ask(operation, { id, ...usual, ...asked })).toBe(status);
      expect(await askStream({ id, ...asked })).toBe(status);
    };
    await refusals({}, 401);
    await refusals({ token, origin: 'https://elsewhere.example' }, 403);
    now = new Date(begun.getTime() + 1800_000);
    await refusals({ token }, 403);
  });

  it('for the conversation of somebody else', async () => {
    await start();
    const [{ token }, { conversationId: id }] = [await open(), await open()];
    for (const operation of ofOneConversation)
      expect(await ask(operation, { token, id, ...withToken[operation] })).toBe(404);
    expect(await askStream({ token, id })).toBe(404);
  });

  it('to what cannot be read', async () => {
    await start();
    const { token, conversationId: id } = await open();
    for (const raw of ['{', '[]', '{"library":5}', '{}'])
      expect(await ask(generate, { raw })).toBe(400);
    for (const raw of ['{', '[]', '{"type":"message"}'])
      expect(await ask(post, { token, id, raw })).toBe(400);
    expect(await ask(begin, { token, raw: '[' })).toBe(400);
    expect(await ask(begin, { token, raw: '[]' })).toBe(400);
    expect(await ask(refresh, { token, raw: '{' })).toBe(400);
    const form = new FormData();
    form.append('activity', new Blob(['{']), 'blob');
    expect(await ask(upload, { token, id, raw: form })).toBe(400);
    expect(await ask(post, { token, id, raw: 'x'.repeat(300_000) })).toBe(413);
  });

  it('to a library or a page that is not known', async () => {
    await start();
    expect(await ask(generate, { body: { library: 'nergens' } })).toBe(404);
    expect(await ask(generate, { body: library, origin: 'https://elsewhere.example' })).toBe(403);
    expect(await ask(`GET ${base}/session/getsessionid`)).toBe(404);
  });

  it('to a preflight', async () => {
    await start();
    for (const operation of operations.filter((name) => name.startsWith('OPTIONS'))) {
      expect(await ask(operation, { id: 'x' })).toBe(204);
      expect(await ask(operation, { id: 'x', origin: 'https://elsewhere.example' })).toBe(403);
    }
  });

  it('to what is too much', async () => {
    const rate = { burst: 2, perSecond: 0.1 };
    await start({ clock: () => begun, rates: { requestsPerUser: rate, tokensPerLibrary: rate } });
    const { token, conversationId: id } = await open();
    for (const [operation, asked] of Object.entries(withToken))
      expect(await ask(operation, { token, id, ...asked })).toBe(429);
    expect(await askStream({ token, id })).toBe(429);
    await ask(generate, { body: library });
    expect(await ask(generate, { body: library })).toBe(429);
  });

  it('when the message cannot be stored, or the history cannot be read', async () => {
    const { conversations } = await start();
    const { token, conversationId: id } = await open();
    conversations.refusing = new Error('disk full');
    for (const operation of [begin, post, upload])
      expect(await ask(operation, { token, id, ...withToken[operation] })).toBe(502);
    vi.spyOn(conversations, 'findConversation').mockRejectedValue(new Error('locked'));
    expect(await ask(resume, { token, id })).toBe(502);
    expect(await ask(read, { token, id })).toBe(200);
  });

  it('while there is trouble with storage', async () => {
    const { conversations } = await start();
    const { token, conversationId: id } = await open();
    conversations.refusing = new StorageTrouble('full', 'The disk /secret is full.');
    for (const operation of [begin, post, upload])
      expect(await ask(operation, { token, id, ...withToken[operation] })).toBe(503);
    vi.spyOn(conversations, 'findConversation').mockRejectedValue(conversations.refusing);
    expect(await ask(resume, { token, id })).toBe(503);
  });

  it('when the server itself fails', async () => {
    await start({
      allowedOrigins: () => {
        throw new Error('no libraries');
      },
    });
    expect(await ask(generate, { body: library })).toBe(500);
  });

  it('to who asks how it is', async () => {
    const readiness = [
      { name: 'database', check: () => ({ state: 'not-ready' as const, why: 'It is gone.' }) },
    ];
    await start();
    expect(await ask('GET /healthz')).toBe(200);
    expect(await ask('GET /readyz')).toBe(200);
    await server!.close();
    server = await startWebChat({}, undefined, { readiness, healthToken });
    expect(await ask('GET /readyz')).toBe(503);
    expect(await ask('GET /readyz', { token: healthToken })).toBe(503);
    expect(await ask('GET /readyz', { token: 'another' })).toBe(401);
  });
});

// Runs last, whatever the order of the tests: what was never seen may be made up.
afterAll(() => {
  const described = operations.flatMap((operation) => {
    const [method = '', path = ''] = operation.split(' ');
    const { responses } = openApi.paths[path]![method.toLowerCase()]!;
    return Object.keys(responses)
      .filter((status) => status !== 'default')
      .map((status) => `${operation} ${status}`);
  });
  expect(described.filter((answer) => !seen.has(answer))).toEqual([]);
  const codes = at('/components/schemas/Refusal/properties/error/properties/code/enum') as string[];
  expect(codes.filter((code) => !codesSeen.has(code))).toEqual([]);
});
