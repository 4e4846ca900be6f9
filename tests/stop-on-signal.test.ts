import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeStop, stopWithinMs } from '../src/stop-on-signal.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const stopping = (close: () => Promise<void>) => {
  const parts = { close, say: vi.fn(), exit: vi.fn(), logger: { info: vi.fn(), error: vi.fn() } };
  return { ...parts, stop: makeStop(parts) };
};
const forever = () => new Promise<void>(() => undefined);

it('ends with 0 when all is finished, and logs how long that took', async () => {
  const { stop, exit, logger } = stopping(() => Promise.resolve());
  stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(exit.mock.calls).toEqual([[0]]);
  expect(logger.info).toHaveBeenCalledWith({ seconds: expect.any(Number) as number }, 'stopped');
});

it('ends with 1 at a second signal, without waiting any longer', () => {
  const { stop, exit, say } = stopping(forever);
  stop();
  expect(exit).not.toHaveBeenCalled();
  stop();
  expect(exit.mock.calls).toEqual([[1]]);
  expect(say).toHaveBeenLastCalledWith(expect.stringContaining('after the next start'));
});

it('gives up what does not come to its end, in time', async () => {
  const { stop, exit, logger } = stopping(forever);
  stop();
  await vi.advanceTimersByTimeAsync(stopWithinMs - 1);
  expect(exit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(exit.mock.calls).toEqual([[1]]);
  expect(logger.error.mock.calls).toEqual([
    [{ seconds: expect.any(Number) as number }, 'stopping took too long'],
  ]);
});

it('says why stopping failed', async () => {
  const { stop, exit, logger } = stopping(() => Promise.reject(new Error('the disk is full')));
  stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(exit.mock.calls).toEqual([[1]]);
  expect(logger.error).toHaveBeenCalledWith({ error: 'the disk is full' }, 'stopping failed');
});
