import { StorageTrouble } from '../runtime/index.ts';

/** A turn that could not be committed so often has no other chance: its citizen hears that it is us. */
const failuresBeforeGivingUp = 3;

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
/** Storage may be back any moment, and citizens wait. */
const longestPauseForStorageMs = 8_000;

/** How often the turns of each conversation failed in a row, and what follows from it. */
export class TurnFailures {
  readonly #inARow = new Map<string, number>();
  readonly #ofOurs = new Map<string, number>();

  /** Milliseconds until the turns of the conversation are taken up again. */
  failed(conversationId: string, thrown: unknown): number {
    const inARow = count(this.#inARow, conversationId);
    const byStorage = thrown instanceof StorageTrouble;
    if (!byStorage) count(this.#ofOurs, conversationId);
    const longest = byStorage ? longestPauseForStorageMs : longestPauseMs;
    return Math.min(firstPauseMs * 2 ** (inARow - 1), longest);
  }

  /** Whether the next message only gets the apology. Trouble with storage is no fault of a message. */
  isHopeless(conversationId: string): boolean {
    return (this.#ofOurs.get(conversationId) ?? 0) >= failuresBeforeGivingUp;
  }

  succeeded(conversationId: string): void {
    this.#inARow.delete(conversationId);
    this.#ofOurs.delete(conversationId);
  }
}

const count = (counts: Map<string, number>, name: string): number => {
  const next = (counts.get(name) ?? 0) + 1;
  counts.set(name, next);
  return next;
};
