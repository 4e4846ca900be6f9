import { backOffMs } from '../../../shared/back-off.ts';
import type { Answer, NoAnswer } from './call-server.ts';
import { notSoonerThan } from './come-back.ts';
import type { Door } from './door.ts';
import type { Message } from './message.ts';
import type { ActivitySet } from './read-activity.ts';
import { readActivitySet } from './read-activity.ts';
import type { Session, SessionKeeper } from './session.ts';
import { sessionFrom } from './session.ts';
import type { Grant } from './token.ts';

/** `busy`: the server is there, and asks to come back later. */
export type LineState = 'connecting' | 'online' | 'offline' | 'busy';

/** A WebSocket, as far as the line needs it. */
export interface Socket {
  send(text: string): void;
  close(): void;
}

export interface SocketListener {
  readonly opened: () => void;
  readonly received: (text: string) => void;
  readonly closed: () => void;
}

/** What the line needs from outside. */
export interface LinePorts {
  readonly door: Door;
  readonly sessions: SessionKeeper;
  /** Gets a token for a new conversation. */
  readonly requestToken: () => Promise<Answer<Grant>>;
  readonly locale: () => string;
  readonly openSocket: (address: string, listener: SocketListener) => Socket;
  readonly now: () => number;
  readonly chance: () => number;
  /** The pause between two tries; may be cut short. */
  readonly pause: (ms: number) => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
  readonly heard: (messages: readonly Message[]) => void;
  /** The conversation is over; the next one begins. */
  readonly expired: () => void;
  readonly became: (state: LineState) => void;
  /** A conversation could not be begun because of trouble on the server, or that is over. */
  readonly troubled: (trouble: string | undefined) => void;
}

/** The connection with one conversation: catches up, listens, and begins again when it breaks. */
export class Line {
  readonly #ports: LinePorts;
  #session: Session | undefined;
  #watermark: string | undefined;
  #comeBackMs: number | undefined;
  #hangUp: () => void = () => undefined;

  constructor(ports: LinePorts) {
    this.#ports = ports;
    this.#session = ports.sessions.load(ports.now());
  }

  get session(): Session | undefined {
    return this.#session;
  }

  /** So long a pause the server asked for, when it was asked last. */
  get comeBackMs(): number | undefined {
    return this.#comeBackMs;
  }

  /** Runs for as long as the page does. */
  async run(): Promise<never> {
    if (this.#session) void this.#keepFresh(this.#session);
    for (let attempt = 0; ; attempt += 1) {
      this.#comeBackMs = undefined;
      const session = await this.#connect();
      if (session) {
        this.#ports.became('online');
        if (await this.#listen(session)) attempt = 0;
      }
      await this.#pauseBeforeTry(attempt);
    }
  }

  /** The token no longer opens this conversation: the next connection begins a new one. */
  renew(session: Session): void {
    if (this.#session !== session) return;
    this.#session = undefined;
    this.#watermark = undefined;
    this.#ports.expired();
    this.#hangUp();
  }

  /** The network is gone, or may be: the open socket may be dead without knowing it. */
  hangUp(): void {
    this.#hangUp();
  }

  /** A session of which all that was said is heard; none when that did not work. */
  async #connect(): Promise<Session | undefined> {
    const session = this.#session ?? (await this.#begin());
    if (!session) return undefined;
    const answer = await this.#ports.door.activities(session, this.#watermark);
    // Meanwhile a message may have found out that this conversation is over.
    if (this.#session !== session) return undefined;
    if (answer.ok) {
      this.#take(answer.value);
      return session;
    }
    if (answer.why === 'expired') this.renew(session);
    else this.#turnedAway(answer);
    return undefined;
  }

  async #begin(): Promise<Session | undefined> {
    const granted = await this.#ports.requestToken();
    const started = granted.ok
      ? await this.#ports.door.start(granted.value.token, this.#ports.locale())
      : granted;
    this.#ports.troubled(started.ok ? undefined : started.trouble);
    if (started.ok) return this.#hold(sessionFrom(started.value, this.#ports.now()));
    this.#turnedAway(started);
    return undefined;
  }

  #turnedAway({ comeBackMs }: NoAnswer): void {
    this.#comeBackMs = comeBackMs;
    this.#ports.became(comeBackMs === undefined ? 'offline' : 'busy');
  }

  /** Nothing cuts a pause short that the server asked for. */
  #pauseBeforeTry(attempt: number): Promise<void> {
    const chance = this.#ports.chance();
    return this.#comeBackMs === undefined
      ? this.#ports.pause(backOffMs(attempt, chance))
      : this.#ports.wait(notSoonerThan(this.#comeBackMs, chance));
  }

  #hold(session: Session): Session {
    this.#session = session;
    this.#ports.sessions.keep(session);
    void this.#keepFresh(session);
    return session;
  }

  /** Asks for the next token when half of this one's time is over, and again when that fails. */
  async #keepFresh(session: Session): Promise<void> {
    const left = session.expiresAt - this.#ports.now();
    if (left <= 0) return;
    await this.#ports.wait(Math.max(left / 2, 1000));
    if (this.#session !== session) return;
    const answer = await this.#ports.door.refresh(session.token);
    if (this.#session !== session) return;
    if (answer.ok) this.#hold(sessionFrom(answer.value, this.#ports.now()));
    else await this.#keepFresh(session);
  }

  /** Listens until the socket closes; tells whether it was ever open. */
  #listen(session: Session): Promise<boolean> {
    return new Promise((resolve) => {
      let wasOpen = false;
      let ended = false;
      const end = () => {
        ended = true;
        resolve(wasOpen);
      };
      const socket = this.#ports.openSocket(
        this.#ports.door.streamAddress(session, this.#watermark),
        {
          opened: () => (wasOpen = true),
          // A frame that was still on its way may be of a conversation that is over.
          received: (text) => {
            if (!ended) this.#take(readFrame(text));
          },
          closed: end,
        },
      );
      this.#hangUp = () => {
        socket.close();
        end();
      };
    });
  }

  #take({ messages, watermark }: ActivitySet): void {
    this.#watermark = watermark ?? this.#watermark;
    this.#ports.heard(messages);
  }
}

// Empty frames keep the connection open and say nothing.
function readFrame(text: string): ActivitySet {
  try {
    return readActivitySet(JSON.parse(text));
  } catch {
    return { messages: [] };
  }
}
