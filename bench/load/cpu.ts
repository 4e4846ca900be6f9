import { busyMsOfMachine, canReadProcesses, cpuMsOf } from '../processes/proc.ts';

/** Processor time that was used while something was done, in milliseconds. */
export interface CpuUse {
  readonly serverMs: number;
  /** Used by neither server nor client: what made the measurement worse than it is. */
  readonly othersMs: number;
}

/** Does something, and tells what the processors did meanwhile; nothing where the machine does not tell. */
export const withCpuUse = async <T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly cpu: CpuUse | undefined }> => {
  if (!canReadProcesses()) return { result: await work(), cpu: undefined };
  const [server, client, machine] = [cpuMsOf(pid), process.cpuUsage(), busyMsOfMachine()];
  const result = await work();
  const serverMs = cpuMsOf(pid) - server;
  const { user, system } = process.cpuUsage(client);
  const othersMs = busyMsOfMachine() - machine - serverMs - (user + system) / 1000;
  return { result, cpu: { serverMs, othersMs: Math.max(0, othersMs) } };
};
