import { messageOf, type Logger } from './runtime/index.ts';

/** What stopping needs. */
export interface StoppingParts {
  /** Closes the doors and finishes what is going on. */
  readonly close: () => Promise<void>;
  readonly say: (line: string) => void;
  readonly logger: Pick<Logger, 'info' | 'error'>;
  readonly exit: (code: number) => void;
}

/** Less than the half minute after which systemd, Docker and Kubernetes lose their patience, or soon will. */
export const stopWithinMs = 25_000;

/**
 * Makes what a signal to stop does: the first one stops with care, within a time; a second one at once.
 * Nothing is lost by that: what was acknowledged is stored, and answered after the next start.
 */
export const makeStop = ({ close, say, logger, exit }: StoppingParts): (() => void) => {
  let stopping = false;
  return () => {
    if (stopping) {
      say('Stopped at once: what was not answered yet is answered after the next start.');
      exit(1);
      return;
    }
    stopping = true;
    say('Stopping … (once more to stop at once)');
    const begun = performance.now();
    const seconds = (): number => Math.round(performance.now() - begun) / 1000;
    setTimeout(() => {
      logger.error({ seconds: seconds() }, 'stopping took too long');
      exit(1);
    }, stopWithinMs).unref();
    close().then(
      () => {
        logger.info({ seconds: seconds() }, 'stopped');
        exit(0);
      },
      (error: unknown) => {
        logger.error({ error: messageOf(error) }, 'stopping failed');
        exit(1);
      },
    );
  };
};
