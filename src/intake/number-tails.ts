import type { NumberTail } from '../privacy/index.ts';

/** Who types a number in two messages does so within a minute or two. */
const keepMs = 2 * 60 * 1000;
const mostConversations = 5_000;

interface Kept {
  readonly tail: NumberTail;
  readonly until: number;
}

/**
 * Remembers, in memory only, the few digits with which a conversation's last message ended. They are
 * gone after the next message, after two minutes, and when the process ends. A table would hold for longer
 * what must not be kept at all; the price is that another process does not know of them.
 */
export class NumberTails {
  readonly #kept = new Map<string, Kept>();

  /** What the message before left; it is forgotten by this. */
  take(conversation: string, now: Date): NumberTail | undefined {
    const kept = this.#kept.get(conversation);
    this.#kept.delete(conversation);
    return kept && kept.until > now.getTime() ? kept.tail : undefined;
  }

  keep(conversation: string, tail: NumberTail, now: Date): void {
    this.#forgetOld(now);
    this.#kept.set(conversation, { tail, until: now.getTime() + keepMs });
  }

  get size(): number {
    return this.#kept.size;
  }

  /** The oldest stand first. */
  #forgetOld(now: Date): void {
    for (const [conversation, { until }] of this.#kept) {
      if (until > now.getTime() && this.#kept.size < mostConversations) return;
      this.#kept.delete(conversation);
    }
  }
}
