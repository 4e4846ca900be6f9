import type { Socket, SocketListener } from './line.ts';

/** Proxies close a connection that is silent for half a minute. */
const keepAliveMs = 20_000;

/** Opens the browser's WebSocket. */
export function openBrowserSocket(address: string, listener: SocketListener): Socket {
  const socket = new WebSocket(address);
  const keepAlive = setInterval(() => {
    if (socket.readyState === WebSocket.OPEN) socket.send('');
  }, keepAliveMs);
  socket.onopen = listener.opened;
  socket.onmessage = (event: MessageEvent) => {
    if (typeof event.data === 'string') listener.received(event.data);
  };
  socket.onclose = () => {
    clearInterval(keepAlive);
    listener.closed();
  };
  return socket;
}
