import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openBrowserSocket } from '../../frontend/widget/src/chat/browser-socket.ts';

/** A browser's WebSocket that never says by itself that it is closed, as one on a dead network. */
class SilentSocket {
  static readonly OPEN = 1;
  static newest: SilentSocket;
  readyState = 0;
  sent: string[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;

  constructor() {
    SilentSocket.newest = this;
  }

  open(): void {
    this.readyState = SilentSocket.OPEN;
    this.onopen?.();
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.closed = true;
  }
}

const heard: string[] = [];
let closed: number;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', SilentSocket);
  heard.length = 0;
  closed = 0;
  openBrowserSocket('wss://o.example', {
    opened: () => undefined,
    received: (text) => heard.push(text),
    closed: () => (closed += 1),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('says every twenty seconds that it is there, for as long as the server answers', () => {
  const socket = SilentSocket.newest;
  socket.open();
  for (let sign = 1; sign <= 10; sign += 1) {
    vi.advanceTimersByTime(20_000);
    expect(socket.sent).toHaveLength(sign);
    socket.onmessage?.({ data: '' });
  }
  expect(closed).toBe(0);
});

it('is closed, and said to be, when nothing comes back', () => {
  const socket = SilentSocket.newest;
  socket.open();
  vi.advanceTimersByTime(40_000);
  expect([closed, socket.closed]).toEqual([1, true]);
  vi.advanceTimersByTime(60_000);
  expect(closed).toBe(1);
});

it('is given up when it does not open', () => {
  vi.advanceTimersByTime(20_000);
  expect([closed, SilentSocket.newest.closed]).toEqual([1, true]);
});
