import { setTimeout as pause } from 'node:timers/promises';
import { tellWaitExpired } from './bot/index.ts';
import type { ClockGuard } from './clock-guard.ts';
import { expireIdleHandoffs } from './handoff/index.ts';
import { forgetWhatIsOver, type RetentionDays } from './privacy/index.ts';
import {
  logFailure,
  makeSpeakSeldom,
  messageOf,
  type Clock,
  type Config,
  type Logger,
} from './runtime/index.ts';
import type { Storage } from './storage/index.ts';

const everyMs = 10 * 60 * 1000;
/** Between two batches others have their turn at the database. */
const betweenBatchesMs = 20;
const onceAnHourMs = 60 * 60 * 1000;

/** How many days the settings keep each class. */
export const retentionDays = (config: Config): RetentionDays => ({
  conversations: config.KEEP_CONVERSATIONS_DAYS,
  handoffs: config.KEEP_HANDOFFS_DAYS,
  feedback: config.KEEP_FEEDBACK_DAYS,
  counts: config.KEEP_COUNTS_DAYS,
});

interface HousekeepingParts {
  readonly storage: Pick<Storage, 'handoffs' | 'retention'>;
  readonly days: RetentionDays;
  readonly clock: Clock;
  /** While it doubts the clock nothing is ended or erased. */
  readonly guard: ClockGuard;
  readonly logger: Logger;
}

/** How the last time went. */
export interface HousekeepingState {
  /** Seconds since it last went well; nothing: not yet. */
  readonly secondsSince: number | undefined;
  /** Why it did not go well the last time. */
  readonly why: string | undefined;
}

/** Ends idle handoffs and forgets what its days are over of. */
export interface Housekeeping {
  /** Now, and every ten minutes. */
  start(): void;
  stop(): Promise<void>;
  state(): HousekeepingState;
}

export const makeHousekeeping = (parts: HousekeepingParts): Housekeeping => {
  const stopping = new AbortController();
  const speak = makeSpeakSeldom(undefined, onceAnHourMs);
  const mayGoOn = async (): Promise<boolean> => {
    await pause(betweenBatchesMs);
    return !stopping.signal.aborted;
  };
  let wentWellAt: number | undefined;
  let why: string | undefined;
  const tidyUp = async (): Promise<void> => {
    try {
      why = await parts.guard.doubt();
      if (why !== undefined && speak()) parts.logger.error(why);
      if (why !== undefined) return;
      await tidy(parts, mayGoOn);
      wentWellAt = performance.now();
    } catch (thrown) {
      why = messageOf(thrown);
      logFailure(parts.logger, thrown, { what: 'tidying up failed; it is tried again' });
    }
  };
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  return {
    start: () => {
      running = tidyUp();
      timer = setInterval(() => {
        // A first time that has years to forget may take longer than ten minutes.
        running = running.then(tidyUp);
      }, everyMs).unref();
    },
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
    state: () => ({
      secondsSince:
        wentWellAt === undefined ? undefined : Math.round((performance.now() - wentWellAt) / 1000),
      why,
    }),
  };
};

const tidy = async (
  { storage, days, clock, logger }: HousekeepingParts,
  mayGoOn: () => Promise<boolean>,
): Promise<void> => {
  const expired = await expireIdleHandoffs({ store: storage.handoffs, clock, tellWaitExpired });
  const store = storage.retention;
  const { forgotten, heldForStaff } = await forgetWhatIsOver({
    store,
    days,
    now: clock(),
    mayGoOn,
  });
  if (expired > 0 || Object.keys(forgotten).length > 0) {
    logger.info({ expired, forgotten }, 'tidied up');
  }
  if (heldForStaff > 0) {
    logger.warn(
      { heldForStaff },
      'conversations whose days are over are kept because they are open at the help desk: close them there',
    );
  }
};
