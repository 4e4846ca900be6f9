import type { Grant } from './token.ts';

/** A conversation that this tab may go on with. */
export interface Session {
  readonly conversationId: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Where a tab keeps things: `sessionStorage`, or memory where the browser refuses that in a frame. */
export interface TabStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The session that a token of the server gives. */
export const sessionFrom = (grant: Grant, now: number): Session => ({
  conversationId: grant.conversationId,
  token: grant.token,
  expiresAt: now + grant.expires_in * 1000,
});

/** Keeps one library's session in the tab, so that a reload goes on with the conversation. */
export class SessionKeeper {
  readonly #storage: TabStorage;
  readonly #key: string;
  #forgotten = false;

  constructor(storage: TabStorage, library: string) {
    this.#storage = storage;
    this.#key = `om-de-hoek:${library}`;
  }

  /** The kept session, unless its token has expired. */
  load(now: number): Session | undefined {
    const session = readSession(this.#storage.getItem(this.#key));
    return session && session.expiresAt > now ? session : undefined;
  }

  /** After `forget` nothing is kept: who erases a conversation does not want it back. */
  keep(session: Session): void {
    if (!this.#forgotten) this.#storage.setItem(this.#key, JSON.stringify(session));
  }

  forget(): void {
    this.#forgotten = true;
    this.#storage.removeItem(this.#key);
  }
}

function readSession(saved: string | null): Session | undefined {
  try {
    const { conversationId, token, expiresAt } = JSON.parse(saved ?? '{}') as Partial<Session>;
    return conversationId && token && expiresAt ? { conversationId, token, expiresAt } : undefined;
  } catch {
    return undefined;
  }
}
