import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { WireActivity } from '../src/channels/index.ts';

/** An activity as a client gets it. */
export type ReceivedActivity = WireActivity;

/** Who opens a chat, and where. */
export interface Visitor {
  readonly url: string;
  readonly library?: string;
  /** The page's origin; absent: a client that is no browser. */
  readonly origin?: string;
  readonly locale?: string;
}

interface Begun {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}

const base = '/v3/directline';

/** A small Direct Line 3.0 client: a token, a conversation, its live stream. */
export class DirectLineClient {
  readonly activities: ReceivedActivity[] = [];
  readonly #visitor: Visitor;
  readonly #begun: Begun;
  #socket: WebSocket | undefined;
  #watermark = '';
  #closeReason = '';
  #closeCode: number | undefined;

  private constructor(visitor: Visitor, begun: Begun) {
    this.#visitor = visitor;
    this.#begun = begun;
  }

  /** Gets a token, begins the conversation and opens the stream. */
  static async open(visitor: Visitor): Promise<DirectLineClient> {
    const { token } = await requestToken(visitor);
    const response = await call(visitor, '/conversations', {
      token,
      body: { user: {}, locale: visitor.locale ?? 'nl-NL' },
    });
    const client = new DirectLineClient(visitor, (await response.json()) as Begun);
    await client.connect();
    return client;
  }

  get conversationId(): string {
    return this.#begun.conversationId;
  }

  get token(): string {
    return this.#begun.token;
  }

  get watermark(): string {
    return this.#watermark;
  }

  /** Why the server closed the stream. */
  get closeReason(): string {
    return this.#closeReason;
  }

  /** With which code the stream ended; nothing while it is open. */
  get closeCode(): number | undefined {
    return this.#closeCode;
  }

  /** What the bot and employees said, oldest first. */
  get replies(): readonly ReceivedActivity[] {
    return this.activities.filter(({ from }) => from.role === 'bot');
  }

  /** Opens the stream, or opens it again after what was received last. */
  async connect(): Promise<void> {
    const url = new URL(this.#begun.streamUrl);
    url.searchParams.set('watermark', this.#watermark);
    const { origin } = this.#visitor;
    const socket = new WebSocket(url, origin === undefined ? {} : { origin });
    socket.on('message', (data) => this.#take((data as Buffer).toString('utf8')));
    socket.on('close', (code, reason) => {
      this.#closeCode = code;
      this.#closeReason = reason.toString();
    });
    this.#closeCode = undefined;
    this.#socket = socket;
    await once(socket, 'open');
  }

  /** Sends a message in words; resolves with the activity's id when it is stored. */
  say(text: string): Promise<string> {
    return this.post({ type: 'message', text, textFormat: 'plain' });
  }

  /** Clicks a button. */
  choose(choice: string, label: string): Promise<string> {
    return this.post({
      type: 'message',
      text: label,
      value: { choice },
      channelData: { messageBack: { displayText: label } },
    });
  }

  /** Posts an activity as it is. */
  async post(activity: {
    readonly channelData?: object;
    readonly [key: string]: unknown;
  }): Promise<string> {
    const response = await call(this.#visitor, `/conversations/${this.conversationId}/activities`, {
      token: this.token,
      body: {
        locale: this.#visitor.locale ?? 'nl-NL',
        ...activity,
        channelData: { clientActivityID: randomUUID(), ...activity.channelData },
      },
    });
    if (!response.ok) throw new Error(`the message was refused with ${response.status}`);
    return ((await response.json()) as { id: string }).id;
  }

  /** Says something and waits for the next reply. */
  async ask(text: string, withinMs = 10_000): Promise<ReceivedActivity> {
    const before = this.replies.length;
    await this.say(text);
    await this.until(() => this.replies.length > before, withinMs);
    return this.replies[before] as ReceivedActivity;
  }

  /** Waits until something is so, looking again at each activity. */
  async until(isSo: () => boolean, withinMs = 10_000): Promise<void> {
    const last = performance.now() + withinMs;
    while (!isSo()) {
      if (performance.now() > last)
        throw new Error(
          `waited ${withinMs} ms in vain; got ${JSON.stringify(this.activities.map(({ text }) => text))}`,
        );
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** What the history holds after a watermark. */
  async history(
    watermark = '',
  ): Promise<{ readonly activities: readonly ReceivedActivity[]; readonly watermark: string }> {
    const path = `/conversations/${this.conversationId}/activities?watermark=${watermark}`;
    const response = await call(this.#visitor, path, { token: this.token });
    return (await response.json()) as { activities: ReceivedActivity[]; watermark: string };
  }

  /** Breaks the stream off, as a phone in a tunnel does. */
  close(): void {
    this.#socket?.removeAllListeners('message');
    this.#socket?.terminate();
  }

  #take(frame: string): void {
    if (frame === '') return;
    const set = JSON.parse(frame) as { activities: ReceivedActivity[]; watermark: string };
    this.activities.push(...set.activities);
    this.#watermark = set.watermark;
  }
}

/** Asks for a token as a library's page does. */
export const requestToken = async (
  visitor: Visitor,
): Promise<{ readonly conversationId: string; readonly token: string }> => {
  const response = await call(visitor, '/tokens/generate', {
    body: visitor.library === undefined ? {} : { library: visitor.library },
  });
  if (!response.ok) throw new Error(`no token: ${response.status} ${await response.text()}`);
  return (await response.json()) as { conversationId: string; token: string };
};

/** One request to the door: a POST when there is a body. */
export const call = (
  { url, origin }: Visitor,
  path: string,
  { token, body }: { readonly token?: string; readonly body?: unknown } = {},
): Promise<Response> =>
  fetch(`${url}${base}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(origin !== undefined && { origin }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
