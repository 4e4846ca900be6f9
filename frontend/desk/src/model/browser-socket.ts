import type { NewsSocket } from './live-news.ts';

/** Opens the live connection on the page's own address. */
export function openBrowserSocket(): NewsSocket {
  const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/desk/live`);
  const news: NewsSocket = {
    onopen: null,
    onmessage: null,
    onclose: null,
    close: () => socket.close(),
  };
  socket.onopen = () => news.onopen?.();
  socket.onmessage = (event) => news.onmessage?.(event);
  socket.onclose = () => news.onclose?.();
  return news;
}
