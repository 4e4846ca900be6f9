import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDataDir } from '../knowledge-index.ts';
import { DirectLineClient } from '../direct-line-client.ts';
import { startProcess, type ServerProcess } from './server-process.ts';

const token = 'made-up-token-for-tests';
const folder = freshDataDir();
let server: ServerProcess;

beforeAll(async () => {
  server = await startProcess(folder.dataDir, { OMDEHOEK_METRICS_TOKEN: token });
});
afterAll(async () => {
  await server.kill('SIGTERM');
  folder.remove();
});

const ask = (authorization?: string) =>
  fetch(`${server.url}/metrics`, { headers: authorization === undefined ? {} : { authorization } });

it('counts turns, requests, sockets, queue and the age of the index, and names nobody', async () => {
  const client = await DirectLineClient.open({ url: server.url, library: 'voorbeeldstad' });
  await client.post({ type: 'message', text: 'hoe lang duurt de brief van digid, ik heet Fatima' });
  const read = async () => (await ask(`Bearer ${token}`)).text();
  await expect
    .poll(read)
    .toMatch(/om_de_hoek_turns_total\{outcome="answered",channel="web-chat",language="nl"\} 1/);
  const metrics = await read();
  for (const name of [
    'om_de_hoek_turn_seconds_count',
    'om_de_hoek_http_request_seconds_count{method="POST",route="/v3/directline/tokens/generate"',
    'om_de_hoek_waiting_messages 0',
    'om_de_hoek_open_sockets',
    'om_de_hoek_index_age_seconds',
    'om_de_hoek_queue_length',
  ])
    expect(metrics).toContain(name);
  expect(metrics).not.toContain('Fatima');
  expect(metrics).not.toContain(client.conversationId);
});

it('is for who has the token', async () => {
  for (const given of [undefined, '', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, token])
    expect((await ask(given)).status).toBe(401);
});
