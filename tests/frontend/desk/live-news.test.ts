import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepListening, type NewsSocket } from '../../../frontend/desk/src/model/live-news.ts';
import { onceMore } from '../../../frontend/desk/src/model/once-more.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const listening = () => {
  const sockets: NewsSocket[] = [];
  const heard: unknown[] = [];
  const openSocket = () => {
    const socket: NewsSocket = { onopen: null, onmessage: null, onclose: null, close: vi.fn() };
    sockets.push(socket);
    return socket;
  };
  const stop = keepListening(
    { openSocket, chance: () => 0 },
    {
      onOpen: () => heard.push('open'),
      onLost: () => heard.push('lost'),
      onNews: (news) => heard.push(news),
    },
  );
  return { sockets, heard, stop };
};

test('news is told as it comes', () => {
  const { sockets, heard } = listening();
  sockets[0]?.onopen?.();
  sockets[0]?.onmessage?.({ data: '{"type":"queue"}' });
  expect(heard).toEqual(['open', { type: 'queue' }]);
});

test('a lost connection is opened again, waiting longer each time it fails', () => {
  const { sockets, heard } = listening();
  for (const waitMs of [1000, 2000, 4000]) {
    sockets.at(-1)?.onclose?.();
    const before = sockets.length;
    vi.advanceTimersByTime(waitMs - 1);
    expect(sockets).toHaveLength(before);
    vi.advanceTimersByTime(1);
    expect(sockets).toHaveLength(before + 1);
  }
  sockets.at(-1)?.onopen?.();
  sockets.at(-1)?.onclose?.();
  vi.advanceTimersByTime(1000);
  expect(sockets).toHaveLength(5);
  expect(heard).toEqual(['lost', 'lost', 'lost', 'open', 'lost']);
});

test('after it was stopped it opens nothing and tells nothing', () => {
  const { sockets, heard, stop } = listening();
  stop();
  sockets[0]?.onclose?.();
  vi.advanceTimersByTime(60_000);
  expect([sockets.length, heard]).toEqual([1, []]);
});

test('a burst of news while something is read costs one more reading, which is the last', async () => {
  const ends: (() => void)[] = [];
  const read = onceMore(() => new Promise((resolve) => ends.push(resolve)));
  const first = read();
  const burst = [read(), read(), read()];
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  ends[1]?.();
  await Promise.all([first, ...burst]);
  expect(ends).toHaveLength(2);
  void read();
  expect(ends).toHaveLength(3);
});

test('a reading that failed does not stop the next', async () => {
  let tries = 0;
  const read = onceMore(() => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('gone')) : Promise.resolve();
  });
  await expect(read()).rejects.toThrow('gone');
  await read();
  expect(tries).toBe(2);
});
