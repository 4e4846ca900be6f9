import type { LiveNews } from '../../../../src/desk/desk-views.ts';
import { backOffMs } from '../../../shared/back-off.ts';

/** The live connection, as the desk uses it. */
export interface LiveListener {
  /** The connection is there (again): what was missed must be read. */
  onOpen(): void;
  onLost(): void;
  onNews(news: LiveNews): void;
}

type OpenSocket = () => WebSocket;

/** Keeps a connection open, and opens it again when it falls away; returns what ends it. */
export function keepListening(openSocket: OpenSocket, listener: LiveListener): () => void {
  let attempt = 0;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let socket: WebSocket | undefined;

  const connect = () => {
    socket = openSocket();
    socket.onopen = () => {
      attempt = 0;
      listener.onOpen();
    };
    socket.onmessage = ({ data }) => listener.onNews(JSON.parse(String(data)) as LiveNews);
    socket.onclose = () => {
      if (ended) return;
      listener.onLost();
      timer = setTimeout(connect, backOffMs(attempt, Math.random()));
      attempt += 1;
    };
  };

  connect();
  return () => {
    ended = true;
    clearTimeout(timer);
    socket?.close();
  };
}

/** Opens the connection on the page's own address. */
export const openDeskSocket: OpenSocket = () =>
  new WebSocket(`${location.origin.replace(/^http/, 'ws')}/desk/live`);
