import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { WireActivity } from '../../src/channels/index.ts';
import { post, Refused, type Visitor } from '../load/post.ts';

/** One message of a citizen; times are those of `performance.now()`. */
export interface Asked {
  readonly id: string;
  readonly text: string;
  /** When it was time to ask, whether or not we were in time ourselves. */
  readonly dueAt: number;
  /** The door said that it has the message. */
  acknowledgedAt?: number;
  /** The reply was on the stream. */
  repliedAt?: number;
}

const tokenSchema = z.object({ token: z.string() });
const begunSchema = z.object({ conversationId: z.string(), streamUrl: z.string() });
const tryAgainMs = 150;

const addressOf = (visitor: number): string => `10.0.${visitor >> 8}.${visitor & 255}`;

/** A citizen who keeps a record of all that was sent and heard, and comes back when the line breaks. */
export class Citizen {
  readonly asked: Asked[] = [];
  /** What came on the stream, in order, after every reconnection too. */
  readonly heard: WireActivity[] = [];
  readonly visitor: Visitor;
  readonly conversationId: string;
  /** Replies that no message was waiting for. */
  repliesTwice = 0;
  timesClosed = 0;
  readonly #streamUrl: URL;
  readonly #waiting: string[] = [];
  #lastReplyAt = '';
  #socket: WebSocket | undefined;
  #welcomed = false;
  #left = false;

  private constructor(visitor: Visitor, begun: z.infer<typeof begunSchema>) {
    this.visitor = visitor;
    this.conversationId = begun.conversationId;
    this.#streamUrl = new URL(begun.streamUrl);
  }

  /** Opens a conversation and its stream; resolves when the citizen was welcomed. */
  static async open(url: string, number: number): Promise<Citizen> {
    const newcomer = { url, address: addressOf(number) };
    const { token } = tokenSchema.parse(await post(newcomer, '/tokens/generate', {}));
    const visitor = { ...newcomer, token };
    const begun = begunSchema.parse(await post(visitor, '/conversations', { locale: 'nl-NL' }));
    const citizen = new Citizen(visitor, begun);
    await citizen.#connect();
    while (!citizen.#welcomed) await wait(5);
    return citizen;
  }

  get unanswered(): readonly Asked[] {
    return this.asked.filter(({ repliedAt }) => repliedAt === undefined);
  }

  /** Asks once. @throws Refused, or an Error when nobody answers */
  async ask(text: string, dueAt = performance.now()): Promise<void> {
    const asked = this.#note(text, dueAt);
    await this.#send(asked);
  }

  /** Asks as the widget does: the same message again and again, until the door has it. */
  async askUntilAcknowledged(text: string): Promise<void> {
    const asked = this.#note(text, performance.now());
    while (asked.acknowledgedAt === undefined) {
      try {
        await this.#send(asked);
      } catch (error) {
        await wait(
          error instanceof Refused ? Math.max(tryAgainMs, error.retryAfterMs) : tryAgainMs,
        );
      }
    }
  }

  /** All that was said, as the door gives it to who comes back. */
  async history(): Promise<readonly WireActivity[]> {
    const { url, address, token = '' } = this.visitor;
    const path = `/v3/directline/conversations/${this.conversationId}/activities`;
    const response = await fetch(url + path, {
      headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': address },
    });
    return ((await response.json()) as { readonly activities: readonly WireActivity[] }).activities;
  }

  leave(): void {
    this.#left = true;
    this.#socket?.terminate();
  }

  #note(text: string, dueAt: number): Asked {
    const asked = { id: randomUUID(), text, dueAt };
    this.asked.push(asked);
    return asked;
  }

  async #send(asked: Asked): Promise<void> {
    await post(this.visitor, `/conversations/${this.conversationId}/activities`, {
      type: 'message',
      text: asked.text,
      locale: 'nl-NL',
      channelData: { clientActivityID: asked.id },
    });
    asked.acknowledgedAt ??= performance.now();
  }

  async #connect(): Promise<void> {
    if (this.#left) return;
    const socket = new WebSocket(this.#streamUrl);
    this.#socket = socket;
    socket.on('message', (frame) => this.#hear(frame as Buffer));
    socket.on('error', () => undefined);
    const tried = new Promise((resolve) => socket.once('open', resolve).once('close', resolve));
    socket.once('close', () => void this.#comeBack());
    await tried;
  }

  async #comeBack(): Promise<void> {
    if (this.#left) return;
    this.timesClosed += 1;
    await wait(tryAgainMs);
    await this.#connect();
  }

  #hear(frame: Buffer): void {
    if (frame.length === 0) return;
    const { activities, watermark } = JSON.parse(frame.toString('utf8')) as {
      readonly activities: readonly WireActivity[];
      readonly watermark: string;
    };
    this.#streamUrl.searchParams.set('watermark', watermark);
    for (const activity of activities) this.#take(activity);
  }

  #take(activity: WireActivity): void {
    this.heard.push(activity);
    const { from, channelData, timestamp } = activity;
    if (from.role === 'user') this.#waiting.push(channelData.clientActivityID ?? '');
    // An answer may come in parts: those of one turn are of one moment.
    else if (timestamp !== this.#lastReplyAt) this.#takeReply();
    if (from.role === 'bot') this.#lastReplyAt = timestamp;
  }

  /** Messages of one conversation are answered in order: a reply is to the oldest that waits. */
  #takeReply(): void {
    if (!this.#welcomed) {
      this.#welcomed = true;
      return;
    }
    const id = this.#waiting.shift();
    const asked = this.asked.find((one) => one.id === id);
    if (asked) asked.repliedAt = performance.now();
    else this.repliesTwice += 1;
  }
}

const openedTogether = 8;

/** Opens so many conversations, each from an address of its own. */
export const gatherCitizens = async (url: string, count: number): Promise<readonly Citizen[]> => {
  const citizens: Citizen[] = [];
  while (citizens.length < count) {
    const together = Math.min(openedTogether, count - citizens.length);
    const newcomers = Array.from({ length: together }, (_, index) =>
      Citizen.open(url, citizens.length + index),
    );
    citizens.push(...(await Promise.all(newcomers)));
  }
  return citizens;
};

/** Waits until all that was acknowledged has its reply, or until it has taken too long. */
export const untilAnswered = async (
  citizens: readonly Citizen[],
  withinMs: number,
): Promise<void> => {
  const last = performance.now() + withinMs;
  while (performance.now() < last) {
    if (citizens.every(({ unanswered }) => unanswered.length === 0)) return;
    await wait(50);
  }
};
