import type { Socket, SocketListener } from './line.ts';

/** Proxies close a connection that is silent for half a minute. */
const keepAliveMs = 20_000;

/**
 * Opens the browser's WebSocket, and closes it when nothing comes back any more: a phone that changed
 * networks is not told that its connection is dead. The server answers each sign of life.
 */
export function openBrowserSocket(address: string, listener: SocketListener): Socket {
  const socket = new WebSocket(address);
  let heard = true;
  const end = () => {
    clearInterval(keepAlive);
    socket.onmessage = socket.onclose = null;
    // A dead connection takes minutes to close: nobody waits for it.
    socket.close();
    listener.closed();
  };
  const keepAlive = setInterval(() => {
    const alive = heard && socket.readyState === WebSocket.OPEN;
    heard = false;
    if (alive) socket.send('');
    else end();
  }, keepAliveMs);
  socket.onopen = listener.opened;
  socket.onmessage = (event: MessageEvent) => {
    heard = true;
    if (typeof event.data === 'string') listener.received(event.data);
  };
  socket.onclose = end;
  return socket;
}
