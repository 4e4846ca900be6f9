import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket, WebSocketServer, type RawData } from 'ws';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export const chances = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What a bad network does to a request, and how often. */
const requestFates = [
  ['pass', 0.5],
  /** It never arrives. */
  ['drop', 0.08],
  /** It arrives, and its answer does not. */
  ['lose-answer', 0.12],
  ['cut-answer', 0.06],
  /** It arrives twice, the second time after what was sent later. */
  ['double', 0.12],
  ['bad-gateway', 0.06],
  /** Nobody says anything, ever. */
  ['hang', 0.06],
] as const;

const frameFates = [
  ['pass', 0.8],
  ['double', 0.08],
  ['cut', 0.08],
  /** The line looks open, and nothing comes through. */
  ['hang', 0.04],
] as const;

const draw = <Fate extends string>(
  fates: readonly (readonly [Fate, number])[],
  chance: number,
): Fate => {
  let left = chance;
  for (const [fate, share] of fates) {
    left -= share;
    if (left < 0) return fate;
  }
  return fates[0]![0];
};

interface Exchange {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly response: ServerResponse;
}

const slowestMs = 15;

/** A proxy that drops, delays, doubles and cuts, over HTTP and on sockets. */
export class BadNetwork {
  /** How often each thing happened. */
  readonly happened: Record<string, number> = {};
  readonly #upstream: string;
  readonly #chance: () => number;
  readonly #http = createServer((request, response) => {
    this.#serve(request, response).catch(() => request.socket.destroy());
  });
  readonly #sockets = new WebSocketServer({ noServer: true });

  constructor(upstream: string, seed: number) {
    this.#upstream = upstream;
    this.#chance = chances(seed);
    this.#http.on('upgrade', (request, socket, head) => {
      this.#sockets.handleUpgrade(request, socket, head, (client) => this.#join(client, request));
    });
  }

  async listen(): Promise<string> {
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  close(): void {
    for (const client of this.#sockets.clients) client.terminate();
    this.#http.closeAllConnections();
    this.#http.close();
  }

  #draw<Fate extends string>(kind: string, fates: readonly (readonly [Fate, number])[]): Fate {
    const fate = draw(fates, this.#chance());
    this.happened[`${kind} ${fate}`] = (this.happened[`${kind} ${fate}`] ?? 0) + 1;
    return fate;
  }

  #slowly(): Promise<void> {
    return wait(this.#chance() * slowestMs);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat((await request.toArray()) as Buffer[]);
    const fate = this.#draw('request', requestFates);
    await this.#slowly();
    if (fate === 'hang') return;
    if (fate === 'drop') request.socket.destroy();
    else if (fate === 'bad-gateway') this.#answer(response, { status: 502, body: '' });
    else await this.#bringAnswer(fate, { request, body, response });
  }

  async #bringAnswer(
    fate: 'pass' | 'lose-answer' | 'cut-answer' | 'double',
    { request, body, response }: Exchange,
  ): Promise<void> {
    const answer = await this.#pass(request, body);
    if (fate === 'double') void this.#later(request, body);
    await this.#slowly();
    if (fate === 'lose-answer') {
      request.socket.destroy();
      return;
    }
    if (fate !== 'cut-answer') {
      this.#answer(response, answer);
      return;
    }
    response.write(answer.body.slice(0, answer.body.length / 2));
    request.socket.destroySoon();
  }

  #answer(response: ServerResponse, { status, body }: { status: number; body: string }): void {
    // Who waited too long has gone.
    if (response.destroyed) return;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body);
  }

  async #later(request: IncomingMessage, body: Buffer): Promise<void> {
    await this.#slowly();
    await this.#pass(request, body).catch(() => undefined);
  }

  async #pass({ method = 'GET', url = '', headers }: IncomingMessage, body: Buffer) {
    const response = await fetch(this.#upstream + url, {
      method,
      headers: {
        'content-type': headers['content-type'] ?? '',
        ...(headers.authorization !== undefined && { authorization: headers.authorization }),
      },
      ...(method !== 'GET' && { body: new Uint8Array(body) }),
    });
    return { status: response.status, body: await response.text() };
  }

  #join(client: WebSocket, { url = '' }: IncomingMessage): void {
    const server = new WebSocket(this.#upstream.replace('http', 'ws') + url);
    let line = Promise.resolve();
    let hung = false;
    const end = () => {
      client.terminate();
      server.terminate();
    };
    const bring = async (frame: RawData): Promise<void> => {
      const fate = this.#draw('frame', frameFates);
      await this.#slowly();
      hung ||= fate === 'hang';
      if (hung) return;
      if (fate === 'cut') end();
      else
        for (let times = fate === 'double' ? 2 : 1; times > 0; times -= 1)
          client.send((frame as Buffer).toString());
    };
    server.on('message', (frame) => {
      line = line.then(() => bring(frame));
    });
    client.on('message', (frame) => {
      if (!hung && server.readyState === WebSocket.OPEN) server.send((frame as Buffer).toString());
    });
    for (const side of [client, server]) side.on('error', end).on('close', end);
  }
}
