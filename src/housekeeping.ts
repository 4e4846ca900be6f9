import { tellWaitExpired } from './bot/index.ts';
import { expireIdleHandoffs } from './handoff/index.ts';
import { messageOf, type Clock, type Logger } from './runtime/index.ts';
import type { Storage } from './storage/index.ts';

const everyMs = 10 * 60 * 1000;

/** Ends idle handoffs and deletes contact details whose days are over: at start, and every ten minutes. Returns how to stop it. */
export const startHousekeeping = (parts: {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly logger: Logger;
}): (() => Promise<void>) => {
  const { storage, clock, logger } = parts;
  const tidy = async (): Promise<void> => {
    try {
      const expired = await expireIdleHandoffs({
        store: storage.handoffs,
        clock,
        tellWaitExpired,
      });
      const deleted = await storage.deleteExpiredContacts(clock());
      if (expired + deleted > 0) logger.info({ expired, deleted }, 'tidied up');
    } catch (error) {
      logger.error({ error: messageOf(error) }, 'tidying up failed; it is tried again');
    }
  };
  let running = tidy();
  const timer = setInterval(() => {
    running = tidy();
  }, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
};
