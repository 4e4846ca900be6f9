import { existsSync, readFileSync } from 'node:fs';

/** `/proc` counts processor time in hundredths of a second on every Linux that Node runs on. */
const msPerTick = 10;

/** Whether this machine tells about its processes: only Linux does it so. */
export const canReadProcesses = (): boolean => existsSync('/proc/self/stat');

/** Processor time that a process has used so far in all its threads, in milliseconds. */
export const cpuMsOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program stands in brackets and may hold anything; time in user mode is the 12th field after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
};

/** Processor time that all programs of this machine have used so far, in milliseconds. */
export const busyMsOfMachine = (): number => {
  const [, user, nice, system, , , interrupts, softInterrupts] = (
    readFileSync('/proc/stat', 'utf8').split('\n', 1)[0] ?? ''
  ).split(/ +/);
  const ticks = [user, nice, system, interrupts, softInterrupts].map(Number);
  return msPerTick * ticks.reduce((sum, each) => sum + each, 0);
};

/** Memory of a process in megabytes: what it holds now, and the most that it ever held. */
export interface Memory {
  readonly nowMb: number;
  readonly peakMb: number;
}

/** @throws Error when the process is gone; of one that is just ending the numbers are NaN */
export const memoryOf = (pid: number): Memory => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
  return { nowMb: megabytes('VmRSS'), peakMb: megabytes('VmHWM') };
};

/** The processes that a process started, and those that they started. */
export const descendantsOf = (pid: number): number[] => {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((word) => word !== '')
    .map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
};
