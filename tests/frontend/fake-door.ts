import type { Answer, NoAnswer } from '../../frontend/widget/src/chat/call-server.ts';
import type { Chat, ChatPorts } from '../../frontend/widget/src/chat/chat.ts';
import type { Door } from '../../frontend/widget/src/chat/door.ts';
import type { SocketListener } from '../../frontend/widget/src/chat/line.ts';
import { readActivitySet } from '../../frontend/widget/src/chat/read-activity.ts';
import type { TabStorage } from '../../frontend/widget/src/chat/session.ts';
import { SessionKeeper } from '../../frontend/widget/src/chat/session.ts';
import type { Grant } from '../../frontend/widget/src/chat/token.ts';

interface Posted {
  readonly text: string;
  readonly value?: { readonly choice: string };
  readonly channelData: { readonly clientActivityID: string };
}

const ok = <T>(value: T): Answer<T> => ({ ok: true, value });
const unreachable = { ok: false, why: 'unreachable' } as const;
const expired = { ok: false, why: 'expired' } as const;

/** A Direct Line server in memory, with a network that can be cut. */
export class FakeServer {
  reachable = true;
  /** What becomes of a message: `lose` stores it, but the network breaks before the answer. */
  posts: 'accept' | 'lose' | 'refuse' | 'unreachable' | 'trouble' | 'busy' = 'accept';
  /** After how long the server wants to be asked again, when it is busy. */
  comeBackMs = 20_000;
  /** Nobody new is let in for now. */
  busy = false;
  /** When each message was tried. */
  readonly triedAt: number[] = [];
  /** The open socket carries nothing any more. */
  deaf = false;
  tokenSeconds = 1800;
  tokensGiven = 0;
  refreshed = 0;
  readonly postsTried: Posted[] = [];
  readonly #threads = new Map<string, object[]>();
  readonly #dead = new Set<string>();
  #listener: SocketListener | undefined;
  #watched = '';

  /** What was said in the newest conversation. */
  get stored(): readonly object[] {
    return this.#threads.get(`c${this.tokensGiven}`) ?? [];
  }

  get connected(): boolean {
    return this.#listener !== undefined;
  }

  get listener(): SocketListener | undefined {
    return this.#listener;
  }

  requestToken = (): Promise<Answer<Grant>> => {
    if (!this.reachable) return Promise.resolve(unreachable);
    if (this.busy) return Promise.resolve(this.#comeBack());
    this.tokensGiven += 1;
    return Promise.resolve(ok(this.#grant(`c${this.tokensGiven}`)));
  };

  readonly door: Door = {
    start: (token) => this.#answer(token, () => this.#grant(token)),
    refresh: (token) =>
      this.#answer(token, () => {
        this.refreshed += 1;
        return this.#grant(token);
      }),
    activities: ({ token }, watermark) =>
      this.#answer(token, () => readActivitySet(this.#after(token, watermark))),
    post: ({ token }, activity) => this.#post(token, activity as Posted),
    makeCode: () => Promise.resolve({ ok: false, why: 'unreachable' }),
    tokenByCode: () => Promise.resolve({ ok: false, why: 'expired' }),
    streamAddress: ({ token }, watermark) => `${token} ${watermark ?? ''}`,
  };

  openSocket = (address: string, listener: SocketListener) => {
    const [token = '', watermark] = address.split(' ');
    queueMicrotask(() => this.#connect(token, watermark, listener));
    return { send: () => undefined, close: () => this.#hangUp(listener) };
  };

  /** The assistant says something in the newest conversation. */
  say(text: string, facts: object = {}): void {
    this.#append(`c${this.tokensGiven}`, {
      from: { role: 'bot' },
      channelData: {
        omDeHoek: { language: 'nl', ...facts, reply: { text, choices: [], sources: [] } },
      },
    });
  }

  cutNetwork(): void {
    this.reachable = false;
    this.#listener?.closed();
    this.#listener = undefined;
  }

  /** The token of the newest conversation no longer opens it. */
  expire(): void {
    this.#dead.add(`c${this.tokensGiven}`);
    this.#listener?.closed();
    this.#listener = undefined;
  }

  #comeBack(): NoAnswer {
    return { ...unreachable, comeBackMs: this.comeBackMs };
  }

  #grant(token: string): Grant {
    return { conversationId: token, token, expires_in: this.tokenSeconds };
  }

  #answer<T>(token: string, value: () => T): Promise<Answer<T>> {
    if (!this.reachable) return Promise.resolve(unreachable);
    return Promise.resolve(this.#dead.has(token) ? expired : ok(value()));
  }

  async #post(token: string, activity: Posted): Promise<Answer<unknown>> {
    this.postsTried.push(activity);
    this.triedAt.push(Date.now());
    await Promise.resolve();
    if (this.posts === 'refuse') return { ok: false, why: 'refused' };
    if (this.posts === 'unreachable') return unreachable;
    if (this.posts === 'trouble') return { ...unreachable, trouble: 'Dat ligt aan ons.' };
    if (this.posts === 'busy') return this.#comeBack();
    if (this.posts === 'lose') {
      this.cutNetwork();
      this.#store(token, activity);
    }
    return this.#answer(token, () => this.#store(token, activity));
  }

  #store(token: string, activity: Posted): void {
    const id = activity.channelData.clientActivityID;
    const known = JSON.stringify(this.#threads.get(token) ?? []).includes(id);
    if (!known) this.#append(token, { ...activity, from: { role: 'user' } });
  }

  #append(token: string, activity: object): void {
    const thread = this.#threads.get(token) ?? [];
    const id = `${token}|${String(thread.length + 1).padStart(7, '0')}`;
    this.#threads.set(token, [...thread, { type: 'message', id, ...activity }]);
    const last = this.#after(token, String(thread.length));
    if (this.#watched === token && !this.deaf) this.#listener?.received(JSON.stringify(last));
  }

  #after(token: string, watermark: string | undefined) {
    const thread = this.#threads.get(token) ?? [];
    return { activities: thread.slice(Number(watermark ?? 0)), watermark: String(thread.length) };
  }

  #connect(token: string, watermark: string | undefined, listener: SocketListener): void {
    if (!this.reachable || this.#dead.has(token)) {
      listener.closed();
      return;
    }
    this.#listener = listener;
    this.#watched = token;
    listener.opened();
    listener.received(JSON.stringify(this.#after(token, watermark)));
  }

  #hangUp(listener: SocketListener): void {
    if (this.#listener === listener) this.#listener = undefined;
  }
}

/** Storage of one tab. */
export function memoryStorage(): TabStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  };
}

/** What a chat with this server needs; `storage` is the tab's. */
export function portsFor(server: FakeServer, storage: TabStorage): ChatPorts {
  let ids = 0;
  return {
    door: server.door,
    sessions: new SessionKeeper(storage, 'voorbeeldstad'),
    requestToken: server.requestToken,
    locale: () => 'nl',
    openSocket: server.openSocket,
    now: Date.now,
    chance: () => 0,
    newId: () => `client-${(ids += 1)}`,
  };
}

/** What stands on the citizen's screen, from top to bottom. */
export const screenOf = ({ view }: Chat): readonly string[] => [
  ...[...view.earlier, ...view.messages].map(({ author, text }) => `${author}: ${text}`),
  ...view.pending.map(({ state, text }) => `${state}: ${text}`),
];
