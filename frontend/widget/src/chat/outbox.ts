import { backOffMs } from '../../../shared/back-off.ts';
import type { Utterance } from './message.ts';

/** How it goes with a message that the server has not shown us back yet. */
export type SendState = 'sending' | 'sent' | 'failed';

/** A message on its way. */
export interface Pending extends Utterance {
  /** The same at each try, so that the server stores the message once. */
  readonly clientId: string;
  readonly state: SendState;
}

/** `later`: try again; `refused`: trying again will not help. */
export type PostResult = 'sent' | 'later' | 'refused';

/** What the outbox needs from outside. */
export interface OutboxPorts {
  post(message: Pending): Promise<PostResult>;
  newId(): string;
  wait(ms: number): Promise<void>;
  chance(): number;
  /** Called after each change. */
  changed(): void;
}

/** Tries of one message before the citizen is told that it was not sent. */
const triesBeforeFailed = 4;

/** Sends messages one after another, in order; a try that failed is repeated with a growing pause. */
export class Outbox {
  #pending: readonly Pending[] = [];
  #sending = false;
  readonly #ports: OutboxPorts;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
  }

  get pending(): readonly Pending[] {
    return this.#pending;
  }

  /** Puts a message in the queue. */
  add(utterance: Utterance): void {
    this.#pending = [
      ...this.#pending,
      { ...utterance, clientId: this.#ports.newId(), state: 'sending' },
    ];
    this.#ports.changed();
    void this.#sendAll();
  }

  /** The server has shown these messages back: they are the transcript's now. */
  echoed(clientIds: ReadonlySet<string>): void {
    this.#pending = this.#pending.filter(({ clientId }) => !clientIds.has(clientId));
  }

  /** Tries what failed once more: one message, or all of them. */
  retry(clientId?: string): void {
    const again = ({ state, clientId: id }: Pending) =>
      state === 'failed' && (clientId === undefined || id === clientId);
    if (!this.#pending.some(again)) return;
    this.#pending = this.#pending.map((message) =>
      again(message) ? { ...message, state: 'sending' } : message,
    );
    this.#ports.changed();
    void this.#sendAll();
  }

  /** Forgets everything. */
  clear(): void {
    this.#pending = [];
  }

  async #sendAll(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    for (let next = this.#next(); next; next = this.#next()) {
      this.#mark(next.clientId, await this.#send(next));
    }
    this.#sending = false;
  }

  #next(): Pending | undefined {
    return this.#pending.find(({ state }) => state === 'sending');
  }

  async #send(message: Pending): Promise<SendState> {
    for (let attempt = 0; ; attempt += 1) {
      const result = await this.#ports.post(message);
      if (result === 'sent') return 'sent';
      if (result === 'refused' || attempt === triesBeforeFailed - 1) return 'failed';
      await this.#ports.wait(backOffMs(attempt, this.#ports.chance()));
      if (!this.#pending.some(({ clientId }) => clientId === message.clientId)) return 'sent';
    }
  }

  #mark(clientId: string, state: SendState): void {
    this.#pending = this.#pending.map((message) =>
      message.clientId === clientId ? { ...message, state } : message,
    );
    this.#ports.changed();
  }
}
