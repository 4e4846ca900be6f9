import type { WebSocket } from 'ws';
import { closeSocket } from './live-socket.ts';

// Clients send a sign of life every 20 seconds; more than this is no client of ours.
const burst = 60;
const perSecond = 1;

/** Closes a socket on which more frames come in, of whatever kind, than signs of life need. */
export const limitFrames = (socket: WebSocket): void => {
  let left = burst;
  let filledAt = performance.now();
  const count = (): void => {
    const now = performance.now();
    left = Math.min(burst, left + ((now - filledAt) / 1000) * perSecond) - 1;
    filledAt = now;
    if (left >= 0) return;
    for (const kind of ['message', 'ping', 'pong']) socket.off(kind, count);
    closeSocket(socket, 1008, 'too many frames');
  };
  for (const kind of ['message', 'ping', 'pong']) socket.on(kind, count);
};
