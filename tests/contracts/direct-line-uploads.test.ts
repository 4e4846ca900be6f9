import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { call, DirectLineClient } from '../direct-line-client.ts';
import {
  libraryPage,
  startWebChat,
  type WebChatServer,
} from '../channels/web-chat/web-chat-server.ts';

let server: WebChatServer;
let client: DirectLineClient;
let scratch: string;

beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'omdehoek-upload-'));
  vi.stubEnv('TMPDIR', scratch);
  server = await startWebChat();
  client = await DirectLineClient.open(visitor());
});
afterEach(async () => {
  await server.close();
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true });
});

const visitor = () => ({ url: server.url, library: 'hoekstad', origin: libraryPage });
const contents = () => server.conversations.received.slice(1).map(({ content }) => content);

const upload = (body: FormData | Uint8Array<ArrayBuffer> | string, contentType?: string) =>
  fetch(
    `${server.url}/v3/directline/conversations/${client.conversationId}/upload?userId=dl_other`,
    {
      method: 'POST',
      headers: {
        origin: libraryPage,
        authorization: `Bearer ${client.token}`,
        ...(contentType !== undefined && { 'content-type': contentType }),
      },
      body,
    },
  );

/** What Web Chat sends: the message without its files first, then each file. */
const asWebChat = (activity: object, ...files: readonly File[]) => {
  const form = new FormData();
  const described = {
    type: 'message',
    from: { id: 'dl_other', role: 'bot' },
    attachments: files.map(({ name, type }) => ({ name, contentType: type })),
    ...activity,
  };
  form.append(
    'activity',
    new Blob([JSON.stringify(described)], { type: 'application/vnd.microsoft.activity' }),
  );
  for (const file of files) form.append('file', file, file.name);
  return form;
};
const photo = (bytes: number, name = 'Test é.png') =>
  new File([randomBytes(bytes)], name, { type: 'image/png' });

it('takes in that a photo came, so that the assistant says why it cannot receive it', async () => {
  const channelData = { clientActivityID: 'abc' };
  const response = await upload(asWebChat({ channelData, locale: 'ar' }, photo(1000)));
  expect(response.status).toBe(200);
  expect(contents()).toEqual([{ kind: 'unsupported', what: 'photo' }]);
  expect(server.conversations.received.at(-1)?.uiLanguage).toBe('ar');
  const { id } = (await response.json()) as { id: string };
  expect((await client.history()).activities).toMatchObject([
    { id, channelData, from: { role: 'user' } },
  ]);
});

it('declines the file and answers the words that came with it', async () => {
  const channelData = { clientActivityID: 'abc' };
  const response = await upload(
    asWebChat({ text: 'wat is dit voor brief?', channelData }, photo(10), photo(0, 'leeg.png')),
  );
  const { id } = (await response.json()) as { id: string };
  expect(contents().map(({ kind }) => kind)).toEqual(['unsupported', 'text']);
  const { activities } = await client.history();
  expect(activities.map(({ text }) => text)).toEqual(['[photo]', 'wat is dit voor brief?']);
  expect(activities[1]).toMatchObject({ id, channelData });
  expect(activities[0]?.channelData.clientActivityID).toBeUndefined();
});

it('does so as well for a message that only names its file', async () => {
  const message = {
    type: 'message',
    text: 'kijk',
    attachments: [{ contentType: 'application/pdf', contentUrl: 'data:,' }],
  };
  await client.post(message);
  expect(contents()).toMatchObject([{ kind: 'unsupported', what: 'file' }, { kind: 'text' }]);
});

it('stores a photo that is sent twice as one', async () => {
  const channelData = { clientActivityID: 'abc' };
  for (let sent = 0; sent < 2; sent += 1)
    await upload(asWebChat({ text: 'kijk', channelData }, photo(10)));
  expect((await client.history()).activities).toHaveLength(2);
});

it('takes a single body for a file of its type', async () => {
  expect((await upload(new Uint8Array(randomBytes(1000)), 'audio/ogg')).status).toBe(200);
  expect(contents()).toEqual([{ kind: 'unsupported', what: 'voice' }]);
});

it('takes a form without a message for a file', async () => {
  const form = new FormData();
  form.append('file', photo(10));
  expect((await upload(form)).status).toBe(200);
  expect(contents()).toEqual([{ kind: 'unsupported', what: 'file' }]);
});

it.each([
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=a', '--a'],
  ['multipart/form-data; boundary=a', ''],
])('answers what cannot be read as %s with 400', async (contentType, body) => {
  expect((await upload(body, contentType)).status).toBe(400);
  expect(contents()).toEqual([]);
});

it('writes nothing of a large file to disk, not for a moment', async () => {
  const seen = new Set<string>();
  const looking = setInterval(() => {
    for (const name of readdirSync(scratch)) seen.add(name);
  }, 1);
  const response = await upload(asWebChat({}, photo(20 * 1024 * 1024)));
  clearInterval(looking);
  expect(response.status).toBe(200);
  expect([...seen, ...readdirSync(scratch)]).toEqual([]);
});

it('answers a file that is too large even to go by with 413, which the page may read', async () => {
  const response = await upload(asWebChat({}, photo(33 * 1024 * 1024)));
  expect(response.status).toBe(413);
  expect(response.headers.get('access-control-allow-origin')).toBe(libraryPage);
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  expect(error.code).toBe('PayloadTooLarge');
  expect(error.message).toContain('ask it in words');
  expect(contents()).toEqual([]);
});

it.each(['/tokens/generate', '/conversations', '/conversations/x/activities'])(
  'writes no file for a form that is posted to %s',
  async (path) => {
    const body = asWebChat({}, photo(200_000));
    const address = `${server.url}/v3/directline${path}`;
    const headers = { origin: libraryPage, authorization: `Bearer ${client.token}` };
    const response = await fetch(address, { method: 'POST', headers, body });
    expect(response.status).toBeLessThan(500);
    expect(readdirSync(scratch)).toEqual([]);
  },
);

it('takes no upload without a token', async () => {
  const response = await call(visitor(), `/conversations/${client.conversationId}/upload`, {
    body: {},
  });
  expect(response.status).toBe(401);
});
