import type { Clock } from '../../runtime/index.ts';

/** Stops asking for a while what fails again and again. */
export interface CircuitBreaker {
  isOpen(): boolean;
  worked(): void;
  failed(): void;
}

const failuresInARow = 3;
const pauseMs = 5 * 60_000;

/** After three failures in a row nothing is asked for five minutes; if the next fails too, for five more. */
export const makeCircuitBreaker = (clock: Clock): CircuitBreaker => {
  let failures = 0;
  let pausedAt = -Infinity;
  const sincePaused = (): number => clock().getTime() - pausedAt;
  return {
    // A clock that was set back ends the pause: it would last until it has caught up.
    isOpen: () => sincePaused() >= 0 && sincePaused() < pauseMs,
    worked: () => {
      failures = 0;
    },
    failed: () => {
      failures += 1;
      if (failures >= failuresInARow) pausedAt = clock().getTime();
    },
  };
};
