import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { WireActivity } from '../../src/channels/index.ts';
import { post, type Visitor } from './post.ts';

/** A reply, and how long it was waited for. */
export interface Answered {
  /** From posting the message until the reply arrived on the stream. */
  readonly ms: number;
  /** How the turn ended, by the reply's own word. */
  readonly outcome: string;
}

interface Asked {
  readonly id: string;
  readonly sentAt: number;
  readonly answer: (answered: Answered) => void;
  /** Our own message came back: the next reply is to it. */
  stored: boolean;
}

const tokenSchema = z.object({ token: z.string() });
const begunSchema = z.object({ conversationId: z.string(), streamUrl: z.string() });
const replyWithinMs = 10_000;

/** One citizen's chat over the Direct Line door: asks by POST, hears replies on the WebSocket. */
export class Chat {
  readonly #visitor: Visitor;
  readonly #path: string;
  readonly #socket: WebSocket;
  #asked: Asked | undefined;

  private constructor(visitor: Visitor, conversationId: string, socket: WebSocket) {
    this.#visitor = visitor;
    this.#path = `/conversations/${conversationId}/activities`;
    this.#socket = socket;
    socket.on('message', (frame) => this.#hear(frame as Buffer));
  }

  static async open(newcomer: Visitor): Promise<Chat> {
    const { token } = tokenSchema.parse(await post(newcomer, '/tokens/generate', {}));
    const visitor = { ...newcomer, token };
    const begun = begunSchema.parse(await post(visitor, '/conversations', { locale: 'nl-NL' }));
    const socket = new WebSocket(begun.streamUrl);
    const chat = new Chat(visitor, begun.conversationId, socket);
    await once(socket, 'open');
    return chat;
  }

  get isBusy(): boolean {
    return this.#asked !== undefined;
  }

  /** Asks and waits for the reply. @throws Error when it is refused or stays away */
  async ask(text: string): Promise<Answered> {
    const replied = Promise.withResolvers<Answered>();
    const late = setTimeout(
      () => replied.reject(new Error(`no reply within ${replyWithinMs} ms to: ${text}`)),
      replyWithinMs,
    );
    const id = randomUUID();
    this.#asked = { id, sentAt: performance.now(), answer: replied.resolve, stored: false };
    try {
      const message = {
        type: 'message',
        text,
        locale: 'nl-NL',
        channelData: { clientActivityID: id },
      };
      const [answered] = await Promise.all([
        replied.promise,
        post(this.#visitor, this.#path, message),
      ]);
      return answered;
    } finally {
      clearTimeout(late);
      this.#asked = undefined;
    }
  }

  close(): void {
    this.#socket.terminate();
  }

  #hear(frame: Buffer): void {
    const arrivedAt = performance.now();
    if (frame.length === 0) return;
    const { activities } = JSON.parse(frame.toString('utf8')) as {
      readonly activities: readonly WireActivity[];
    };
    for (const activity of activities) this.#take(activity, arrivedAt);
  }

  #take({ from, channelData }: WireActivity, arrivedAt: number): void {
    const asked = this.#asked;
    if (asked === undefined) return;
    if (channelData.clientActivityID === asked.id) asked.stored = true;
    if (from.role !== 'bot' || !asked.stored) return;
    const data = channelData.omDeHoek;
    const outcome = data !== undefined && 'outcome' in data ? data.outcome : 'none';
    asked.answer({ ms: arrivedAt - asked.sentAt, outcome });
  }
}
