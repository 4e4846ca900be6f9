import type { RawData, WebSocket } from 'ws';
import type { LiveSocket } from '../runtime/index.ts';

// A phone that has fallen so far behind is better off coming back with its watermark.
const maxBacklogBytes = 1024 * 1024;

// `ws` gives Buffers unless it is told otherwise.
const textOf = (data: RawData): string => (Buffer.isBuffer(data) ? data.toString('utf8') : '');

// A reader that is stuck does not read that it is closed either.
const closeWithinMs = 2000;

/** Says goodbye, and ends the connection of who does not answer that. */
export const closeSocket = (socket: WebSocket, code: number, reason: string): void => {
  socket.close(code, reason);
  const ending = setTimeout(() => socket.terminate(), closeWithinMs).unref();
  socket.once('close', () => clearTimeout(ending));
};

/** Shows a WebSocket in the form that routes see; closes it when its reader is too slow. */
export const asLiveSocket = (socket: WebSocket): LiveSocket => ({
  send: (text, written) => {
    if (socket.readyState !== socket.OPEN) written?.();
    else if (socket.bufferedAmount <= maxBacklogBytes) socket.send(text, () => written?.());
    else {
      closeSocket(socket, 1013, 'too far behind');
      written?.();
    }
  },
  close: (code, reason) => closeSocket(socket, code, reason),
  onMessage: (listener) => {
    socket.on('message', (data, isBinary) => {
      if (!isBinary) listener(textOf(data));
    });
  },
  onClose: (listener) => socket.on('close', listener),
  get bufferedBytes() {
    return socket.bufferedAmount;
  },
});
