import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { DirectLineClient } from '../direct-line-client.ts';
import { freshDataDir } from '../knowledge-index.ts';
import { stopWithinMs } from '../../src/stop-on-signal.ts';
import { startProcess, type ServerProcess } from './server-process.ts';

const start = async (dataDir: string, env: Readonly<Record<string, string>> = {}) => {
  const server = await startProcess(dataDir, env);
  onTestFinished(() => server.kill('SIGKILL'));
  return server;
};

const dataDirOfTest = (): string => {
  const { dataDir, remove } = freshDataDir();
  onTestFinished(remove);
  return dataDir;
};

/** A citizen who goes on sending: each message under one id until it is acknowledged. */
class Sender {
  readonly acknowledged: string[] = [];
  /** How often the server could not be reached or told to come back. */
  turnedAway = 0;
  readonly #client: DirectLineClient;
  #sent = 0;

  constructor(client: DirectLineClient) {
    this.#client = client;
  }

  static async open(url: string): Promise<Sender> {
    const client = await DirectLineClient.open({ url });
    await client.until(() => client.replies.length > 0);
    return new Sender(client);
  }

  get client(): DirectLineClient {
    return this.#client;
  }

  /** Sends until told otherwise, a few messages a second. */
  async send(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      await this.#sendNext();
      await wait(200 + Math.random() * 200);
    }
  }

  async #sendNext(): Promise<void> {
    const text = `wat is de berichtenbox ${this.#sent}`;
    const clientActivityID = `message-${this.#sent}`;
    try {
      await this.#client.post({ type: 'message', text, channelData: { clientActivityID } });
      this.acknowledged.push(text);
      this.#sent += 1;
    } catch {
      this.turnedAway += 1;
    }
  }
}

/** What happened with each message of a conversation, in the database itself. */
const turnsIn = (dataDir: string): { readonly messages: number; readonly turns: number } => {
  const database = new Database(join(dataDir, 'om-de-hoek.sqlite'), { readonly: true });
  const count = (sql: string) => database.prepare<[], { n: number }>(sql).get()!.n;
  const messages = count('select count(*) n from inbox');
  const turns = count('select count(*) n from turns');
  database.close();
  return { messages, turns };
};

const clients = 30;

it.each(['SIGTERM', 'SIGINT'] as const)(
  'loses nothing and doubles nothing when %s comes under load',
  async (signal) => {
    const dataDir = dataDirOfTest();
    const before = await start(dataDir, { OMDEHOEK_LOG_LEVEL: 'info' });
    const senders = await Promise.all(
      Array.from({ length: clients }, () => Sender.open(before.url)),
    );
    let over = false;
    const sending = senders.map((sender) => sender.send(() => over));
    await wait(2000);
    const stopping = performance.now();
    before.signal(signal);
    expect(await before.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - stopping).toBeLessThan(stopWithinMs);
    expect(before.printed()).toContain('"msg":"stopped"');
    await expect
      .poll(() => senders.filter(({ client }) => client.closeCode !== 1001).length)
      .toBe(0);

    const { port } = new URL(before.url);
    await wait(500);
    const after = await start(dataDir, { OMDEHOEK_PORT: port });
    for (const { client } of senders) await client.connect();
    await wait(2000);
    over = true;
    await Promise.all(sending);

    for (const { client, acknowledged, turnedAway } of senders) {
      expect(turnedAway).toBeGreaterThan(0);
      const isAnswered = () => client.replies.length === 1 + acknowledged.length;
      await client.until(isAnswered, 20_000);
      const { activities } = await client.history();
      const said = activities.filter(({ from }) => from.role === 'user');
      expect(said.map(({ text }) => text)).toEqual(acknowledged);
      expect(activities.filter(({ from }) => from.role === 'bot')).toHaveLength(
        1 + acknowledged.length,
      );
      // What came over the stream, before and after, is the same without a gap or a double.
      expect(client.activities.map(({ id }) => id)).toEqual(activities.map(({ id }) => id));
      client.close();
    }
    await after.kill('SIGTERM');
    const { messages, turns } = turnsIn(dataDir);
    expect(turns).toBe(messages);
  },
);

/** A connection that is kept alive for a next request. */
const keepAlive = async ({ url }: ServerProcess): Promise<void> => {
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const idle = request(`${url}/healthz`, { agent }).end();
  const [answer] = (await once(idle, 'response')) as [NodeJS.ReadableStream];
  answer.resume();
  await once(answer, 'end');
};

/** A request of which the rest never comes. */
const sendHalf = async ({ url }: ServerProcess): Promise<void> => {
  const half = connect(Number(new URL(url).port), '127.0.0.1');
  onTestFinished(() => void half.destroy());
  half.on('error', () => undefined);
  half.write('POST /praten HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 100\r\n\r\nkey=');
  await wait(300);
};

it('is not held up by connections that are kept alive', async () => {
  const server = await start(dataDirOfTest());
  await keepAlive(server);
  const begun = performance.now();
  server.signal('SIGTERM');
  expect(await server.ended).toEqual({ code: 0, signal: null });
  expect(performance.now() - begun).toBeLessThan(5000);
});

/** A stream whose reader does not hear that it is over: the server waits two seconds for its goodbye. */
const hearNothing = async ({ url }: ServerProcess): Promise<void> => {
  const { conversationId, token } = await DirectLineClient.open({ url });
  const path = `/v3/directline/conversations/${conversationId}/stream?t=${token}`;
  const socket = new WebSocket(url.replace('http', 'ws') + path);
  onTestFinished(() => socket.terminate());
  await once(socket, 'open');
  socket.pause();
};

it('stops at once at a second signal, of whichever kind', async () => {
  const server = await start(dataDirOfTest());
  await hearNothing(server);
  server.signal('SIGTERM');
  await expect.poll(() => server.printed()).toContain('Stopping');
  const begun = performance.now();
  server.signal('SIGINT');
  expect(await server.ended).toEqual({ code: 1, signal: null });
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(server.printed()).toContain('Stopped at once');
});

it('gives up a request of which the rest never comes', async () => {
  const server = await start(dataDirOfTest());
  await sendHalf(server);
  const begun = performance.now();
  server.signal('SIGTERM');
  expect(await server.ended).toEqual({ code: 0, signal: null });
  expect(performance.now() - begun).toBeLessThan(15_000);
});
