import { backOffMs } from '../../../shared/back-off.ts';
import { notSoonerThan } from './come-back.ts';
import type { Utterance } from './message.ts';

/** How it goes with a message that the server has not shown us back yet. */
export type SendState = 'sending' | 'sent' | 'failed';

/** A message on its way. */
export interface Pending extends Utterance {
  /** The same at each try, so that the server stores the message once. */
  readonly clientId: string;
  readonly state: SendState;
}

/** Trying again may help: after a while, or after the time that the server asks for. */
export interface Later {
  readonly comeBackMs?: number | undefined;
}

/** `refused`: trying again will not help. */
export type PostResult = 'sent' | 'refused' | Later;

/** What the outbox needs from outside. */
export interface OutboxPorts {
  post(message: Pending): Promise<PostResult>;
  newId(): string;
  /** May be cut short. */
  pause(ms: number): Promise<void>;
  wait(ms: number): Promise<void>;
  chance(): number;
  /** Called after each change. */
  changed(): void;
}

const stateAfter = { sent: 'sent', refused: 'failed' } as const;

/** Tries of one message before the citizen is told that it was not sent. */
const triesBeforeFailed = 4;

/**
 * Sends messages one after another; a try that failed is repeated with a growing pause. What cannot be
 * sent for now holds up all that was said after it: the assistant must hear things in their order.
 */
export class Outbox {
  #pending: readonly Pending[] = [];
  #sending = false;
  /** What the server will not take: it holds nothing up, and only the citizen can try it again. */
  readonly #refused = new Set<string>();
  #comeBackMs: number | undefined;
  readonly #ports: OutboxPorts;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
  }

  get pending(): readonly Pending[] {
    return this.#pending;
  }

  /** The server is too busy, and asked for so long a pause. */
  get comeBackMs(): number | undefined {
    return this.#comeBackMs;
  }

  /** Puts a message in the queue. */
  add(utterance: Utterance): void {
    this.#pending = [
      ...this.#pending,
      { ...utterance, clientId: this.#ports.newId(), state: 'sending' },
    ];
    this.#release();
  }

  /** The server has shown these messages back: they are the transcript's now. */
  echoed(clientIds: ReadonlySet<string>): void {
    this.#pending = this.#pending.filter(({ clientId }) => !clientIds.has(clientId));
  }

  /** Tries once more what could not be sent, and one that was refused if the citizen asks for it. */
  retry(clientId?: string): void {
    if (clientId !== undefined) this.#refused.delete(clientId);
    this.#release();
  }

  /** A new conversation begins: it has not heard what only the one before it has stored. */
  sendAgain(): void {
    this.#pending = this.#pending.map((message) =>
      message.state === 'sent' ? { ...message, state: 'sending' } : message,
    );
    this.#release();
  }

  /** Forgets everything. */
  clear(): void {
    this.#pending = [];
  }

  #release(): void {
    this.#pending = this.#pending.map((message) =>
      message.state === 'failed' && !this.#refused.has(message.clientId)
        ? { ...message, state: 'sending' }
        : message,
    );
    this.#ports.changed();
    void this.#sendAll();
  }

  async #sendAll(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let next = this.#next(); next; next = this.#next()) {
      const result = await this.#send(next);
      if (result === 'later') this.#hold();
      else if (result !== 'overtaken') this.#mark(next.clientId, stateAfter[result]);
    }
    this.#sending = false;
  }

  #hold(): void {
    this.#pending = this.#pending.map((message) =>
      message.state === 'sending' ? { ...message, state: 'failed' } : message,
    );
    this.#ports.changed();
  }

  #next(): Pending | undefined {
    return this.#pending.find(({ state }) => state === 'sending');
  }

  async #send(message: Pending): Promise<'sent' | 'refused' | 'later' | 'overtaken'> {
    for (let attempt = 0; ; attempt += 1) {
      const result = await this.#ports.post(message);
      if (result === 'refused') this.#refused.add(message.clientId);
      if (result === 'sent' || result === 'refused') return result;
      if (attempt === triesBeforeFailed - 1) return 'later';
      await this.#pauseBeforeTry(attempt, result);
      // Meanwhile it may have been shown back, or something before it must be sent first.
      if (this.#next()?.clientId !== message.clientId) return 'overtaken';
    }
  }

  async #pauseBeforeTry(attempt: number, { comeBackMs }: Later): Promise<void> {
    const chance = this.#ports.chance();
    if (comeBackMs === undefined) {
      await this.#ports.pause(backOffMs(attempt, chance));
      return;
    }
    this.#tellComeBack(comeBackMs);
    await this.#ports.wait(notSoonerThan(comeBackMs, chance));
    this.#tellComeBack(undefined);
  }

  #tellComeBack(comeBackMs: number | undefined): void {
    this.#comeBackMs = comeBackMs;
    this.#ports.changed();
  }

  #mark(clientId: string, state: SendState): void {
    this.#pending = this.#pending.map((message) =>
      message.clientId === clientId ? { ...message, state } : message,
    );
    this.#ports.changed();
  }
}
