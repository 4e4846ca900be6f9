import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<ChildProcess>();

// Whatever ends the bench, no process of its own stays behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    process.exit(1);
  });

/** Sees to it that a process does not outlive us. */
export const endWithUs = (child: ChildProcess): void => {
  running.add(child);
  child.once('exit', () => running.delete(child));
};

/** Starts Node with a program of this repository, with only the settings given. */
export const startNode = (
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  stdio: SpawnOptions['stdio'],
): ChildProcess => {
  const child = spawn(process.execPath, args, {
    env: { ...withoutSettings(), ...settings },
    stdio,
  });
  endWithUs(child);
  return child;
};

const withoutSettings = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('OMDEHOEK_')));

export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Asks a process to stop and waits until it is gone. */
export const end = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
};
