import type { LiveNews } from '../../../../src/desk/desk-views.ts';
import { backOffMs } from '../../../shared/back-off.ts';

/** The live connection, as the desk uses it. */
export interface LiveListener {
  /** The connection is there (again): what was missed must be read. */
  onOpen(): void;
  onLost(): void;
  onNews(news: LiveNews): void;
}

/** What is needed of a WebSocket. */
export interface NewsSocket {
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: (() => void) | null;
  close(): void;
}

/** How the connection is made, and by how much chance spreads pages that lost the same server. */
export interface LiveWorld {
  readonly openSocket: () => NewsSocket;
  readonly chance: () => number;
}

/** Keeps a connection open, and opens it again when it falls away; returns what ends it. */
export function keepListening(
  { openSocket, chance }: LiveWorld,
  listener: LiveListener,
): () => void {
  let attempt = 0;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let socket: NewsSocket | undefined;

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
      timer = setTimeout(connect, backOffMs(attempt, chance()));
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
