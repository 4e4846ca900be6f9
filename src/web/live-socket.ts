import type { RawData, WebSocket } from 'ws';
import type { LiveSocket } from '../runtime/index.ts';

// A phone that has fallen so far behind is better off coming back with its watermark.
const maxBacklogBytes = 1024 * 1024;

// `ws` gives Buffers unless it is told otherwise.
const textOf = (data: RawData): string => (Buffer.isBuffer(data) ? data.toString('utf8') : '');

/** Shows a WebSocket in the form that routes see; closes it when its reader is too slow. */
export const asLiveSocket = (socket: WebSocket): LiveSocket => ({
  send: (text) => {
    if (socket.bufferedAmount > maxBacklogBytes) socket.close(1013, 'too far behind');
    else if (socket.readyState === socket.OPEN) socket.send(text);
  },
  close: (code, reason) => socket.close(code, reason),
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
