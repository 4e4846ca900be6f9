import type { TakenTurn } from '../insights/index.ts';
import {
  messageOf,
  type Announcements,
  type Clock,
  type InTurn,
  type Logger,
} from '../runtime/index.ts';
import { takeTurn } from './turn.ts';
import type { TurnParts } from './turn-draft.ts';
import type { TurnStore } from './turn-store.ts';

/** A turn whose commit was overtaken is taken again this often; then a moment later. */
const attempts = 5;
const retryAfterMs = 1_000;

/** Takes waiting messages through the turn: those of one conversation one after another, in order. */
export interface InboxRunner {
  /** Takes up what waits from before a restart, and listens for more. */
  start(): Promise<void>;
  /** Takes no new turn and waits for those that are going on. */
  stop(): Promise<void>;
}

export const makeInboxRunner = (parts: {
  readonly store: TurnStore;
  readonly turnParts: TurnParts;
  readonly inTurn: InTurn;
  readonly announcements: Announcements;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Told of each turn that was committed. */
  readonly taken?: (turn: TakenTurn) => void;
}): InboxRunner => {
  const { store, turnParts, inTurn, announcements, clock, logger, taken } = parts;
  const running = new Set<Promise<void>>();
  let stopped = false;

  const takeOne = async (conversationId: string): Promise<boolean> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const waiting = await store.nextWaiting(conversationId);
      if (!waiting) return false;
      const commit = await takeTurn(waiting, turnParts, clock());
      if ((await store.commitTurn(commit)) === 'committed') {
        const { outcome, language } = commit.facts;
        taken?.({ outcome, language, channel: waiting.conversation.channel, ms: commit.ms });
        return true;
      }
    }
    throw new Error(`A turn was overtaken ${String(attempts)} times.`);
  };

  const takeAll = async (conversationId: string): Promise<void> => {
    while (!stopped && (await takeOne(conversationId)));
  };

  const run = (conversationId: string): void => {
    if (stopped) return;
    const work: Promise<void> = inTurn(conversationId, () => takeAll(conversationId))
      .catch((error: unknown) => {
        logger.error({ conversationId, error: messageOf(error) }, 'turns wait; trying again');
        if (!stopped) setTimeout(() => run(conversationId), retryAfterMs).unref();
      })
      .finally(() => running.delete(work));
    running.add(work);
  };

  let stopListening = (): void => undefined;
  return {
    start: async () => {
      stopListening = announcements.listen('message-waiting', (news) => run(news.conversationId));
      for (const conversationId of await store.waitingConversations()) run(conversationId);
    },
    stop: async () => {
      stopped = true;
      stopListening();
      await Promise.all(running);
    },
  };
};
