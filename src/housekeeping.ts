import { setTimeout as pause } from 'node:timers/promises';
import { tellWaitExpired } from './bot/index.ts';
import { expireIdleHandoffs } from './handoff/index.ts';
import { forgetWhatIsOver, type RetentionDays } from './privacy/index.ts';
import { logFailure, type Clock, type Config, type Logger } from './runtime/index.ts';
import type { Storage } from './storage/index.ts';

const everyMs = 10 * 60 * 1000;
/** Between two batches others have their turn at the database. */
const betweenBatchesMs = 20;

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
  readonly logger: Logger;
}

/** Ends idle handoffs and forgets what its days are over of: at start, and every ten minutes. Returns how to stop it. */
export const startHousekeeping = (parts: HousekeepingParts): (() => Promise<void>) => {
  const stopping = new AbortController();
  const mayGoOn = async (): Promise<boolean> => {
    await pause(betweenBatchesMs);
    return !stopping.signal.aborted;
  };
  let running = tidy(parts, mayGoOn);
  const timer = setInterval(() => {
    // A first time that has years to forget may take longer than ten minutes.
    running = running.then(() => tidy(parts, mayGoOn));
  }, everyMs).unref();
  return async () => {
    clearInterval(timer);
    stopping.abort();
    await running;
  };
};

const tidy = async (
  { storage, days, clock, logger }: HousekeepingParts,
  mayGoOn: () => Promise<boolean>,
): Promise<void> => {
  try {
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
  } catch (error) {
    logFailure(logger, error, { what: 'tidying up failed; it is tried again' });
  }
};
