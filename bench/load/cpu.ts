import { canReadProcesses, cpuMsOf } from '../processes/proc.ts';

/** Does something, and tells how much processor time a server used meanwhile; nothing where the machine does not tell. */
export const withCpuOf = async <T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly cpuMs: number | undefined }> => {
  const read = (): number => (canReadProcesses() ? cpuMsOf(pid) : Number.NaN);
  const before = read();
  const result = await work();
  const used = read() - before;
  return { result, cpuMs: Number.isNaN(used) ? undefined : used };
};
