import type { TakenTurn } from '../insights/index.ts';
import {
  logFailure,
  type Announcements,
  type Clock,
  type InTurn,
  type Logger,
} from '../runtime/index.ts';
import { giveUpTurn, takeTurn } from './turn.ts';
import type { TurnParts } from './turn-draft.ts';
import { TurnFailures } from './turn-failures.ts';
import type { TurnCommit, TurnStore, WaitingTurn } from './turn-store.ts';

/** A turn whose commit was overtaken is taken again this often; then a moment later. */
const attempts = 5;

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
  const failures = new TurnFailures();
  const tryingAgain = new Map<string, NodeJS.Timeout>();
  let stopped = false;

  const decide = (waiting: WaitingTurn): Promise<TurnCommit> => {
    if (!failures.isHopeless(waiting.conversation.id)) return takeTurn(waiting, turnParts, clock());
    logger.error(
      { inboxId: waiting.inboxId },
      'a turn is given up: the citizen hears that it is us, and the message stays in the transcript',
    );
    return giveUpTurn(waiting, turnParts, clock());
  };

  const takeOne = async (conversationId: string): Promise<boolean> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const waiting = await store.nextWaiting(conversationId);
      if (!waiting) return false;
      const commit = await decide(waiting);
      if ((await store.commitTurn(commit)) === 'committed') {
        failures.succeeded(conversationId);
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

  const tryAgain = (conversationId: string, thrown: unknown): void => {
    const pauseMs = failures.failed(conversationId, thrown);
    const what = 'turns wait; trying again';
    logFailure(logger, thrown, { what, conversationId, pauseMs });
    clearTimeout(tryingAgain.get(conversationId));
    if (stopped) return;
    const timer = setTimeout(() => {
      tryingAgain.delete(conversationId);
      run(conversationId);
    }, pauseMs).unref();
    tryingAgain.set(conversationId, timer);
  };

  const run = (conversationId: string): void => {
    if (stopped) return;
    const work: Promise<void> = inTurn(conversationId, () => takeAll(conversationId))
      .catch((error: unknown) => tryAgain(conversationId, error))
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
      for (const timer of tryingAgain.values()) clearTimeout(timer);
      await Promise.all(running);
    },
  };
};
