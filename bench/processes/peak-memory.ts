import { canReadProcesses, descendantsOf, memoryOf } from './proc.ts';

const lookEveryMs = 50;

/** The most memory that a process of a family held, in megabytes, as far as it was seen. */
export interface PeakMemory {
  /** Stops looking; nothing where the machine does not tell. */
  stop(): number | undefined;
}

/** Watches a process and the processes that it starts. */
export const watchPeakMemory = (pid: number): PeakMemory => {
  let peakMb = 0;
  const look = (): void => {
    try {
      for (const one of [pid, ...descendantsOf(pid)]) {
        const memory = memoryOf(one);
        if (memory.peakMb > peakMb) peakMb = memory.peakMb;
      }
    } catch {
      // A process may end between being listed and being read.
    }
  };
  const looking = canReadProcesses() ? setInterval(look, lookEveryMs) : undefined;
  return {
    stop: () => {
      clearInterval(looking);
      return peakMb === 0 ? undefined : peakMb;
    },
  };
};
