import {
  makeSpeakSeldom,
  messageOf,
  StorageTrouble,
  type Logger,
  type SpeakSeldom,
  type TroubleKind,
} from '../runtime/index.ts';
import { kindOfTrouble } from './trouble-kinds.ts';

/** What is wrong while the assistant runs, and what the operator does about it. */
const whileRunning: Readonly<Record<TroubleKind, string>> = {
  full: 'cannot be written, the disk is full: make room on it',
  locked: 'is locked by another program: stop that one (a backup, or a second assistant?)',
  gone: 'does not answer: check that PostgreSQL runs and can be reached, and has connections left',
  'not-writable': 'cannot be read or written: check the disk and the rights of this user on it',
  damaged: 'is damaged: stop the assistant, put back a backup, and start again',
};

const whatHappens =
  'Until then no message is acknowledged, citizens hear that it is us, and it is tried again by itself.';

/** Knows whether the database works, and tells the operator when that changes and, while it does not, once a minute. */
export class StorageWatch {
  readonly #where: string;
  #logger: Pick<Logger, 'error' | 'info'> | undefined;
  readonly #speak = new Map<TroubleKind, SpeakSeldom>();
  #trouble: StorageTrouble | undefined;
  /** The operator was told of it, and waits to hear of its end. */
  #told = false;

  /** @param where the database as the operator knows it, without a password */
  constructor(where: string) {
    this.#where = where;
  }

  /** From now on: what is wrong at start stops the start, and is told there. */
  tell(logger: Pick<Logger, 'error' | 'info'> | undefined): void {
    this.#logger = logger;
  }

  /** The trouble that is going on. */
  get trouble(): StorageTrouble | undefined {
    return this.#trouble;
  }

  /** The error as the rest of the program knows it. */
  explain(thrown: unknown): unknown {
    if (thrown instanceof StorageTrouble) return thrown;
    const kind = kindOfTrouble(thrown);
    if (kind === undefined) return thrown;
    const message = `The database ${this.#where} ${whileRunning[kind]}. ${whatHappens}`;
    return this.#begin(new StorageTrouble(kind, message, { cause: thrown }));
  }

  /** Something was read. */
  wasRead(): void {
    if (this.#trouble?.kind === 'gone') this.#end();
  }

  /** Something was written for good. */
  wasWritten(): void {
    if (this.#trouble) this.#end();
  }

  #begin(trouble: StorageTrouble): StorageTrouble {
    const speak = this.#speak.get(trouble.kind) ?? makeSpeakSeldom();
    this.#speak.set(trouble.kind, speak);
    this.#trouble = trouble;
    const spoken = speak();
    if (!spoken) return trouble;
    this.#told = true;
    const database = messageOf(trouble.cause);
    this.#logger?.error({ ...spoken, database }, trouble.message);
    return trouble;
  }

  #end(): void {
    this.#trouble = undefined;
    if (this.#told) this.#logger?.info(`The database ${this.#where} works again.`);
    this.#told = false;
  }
}
