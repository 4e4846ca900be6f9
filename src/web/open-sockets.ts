import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { URLPattern } from 'node:url';
import { WebSocketServer, type WebSocket } from 'ws';
import {
  logFailure,
  StorageTrouble,
  type HttpRequest,
  type LiveSocket,
  type Logger,
  type SocketDecision,
  type SocketRoute,
} from '../runtime/index.ts';
import { limitFrames } from './limit-frames.ts';
import { restarting } from './failure.ts';
import { asLiveSocket, closeSocket } from './live-socket.ts';
import { decoded, readRequest, urlOf } from './read-request.ts';
import { headersFor } from './write-response.ts';

// Clients send signs of life on a socket, never content.
const maxFrameBytes = 16 * 1024;
const pingEveryMs = 30_000;

interface MountedRoute {
  readonly route: SocketRoute;
  readonly pattern: URLPattern;
}

/** What all sockets have in common. */
export interface SocketRules {
  readonly trustProxy: boolean;
  /** What goes out with every refusal. */
  readonly headers: Readonly<Record<string, string>>;
}

const nothingHere: SocketDecision = { admit: false, status: 404 };

const goingDown: SocketDecision = { ...restarting, admit: false };

type Refusal = Extract<SocketDecision, { readonly admit: false }>;

const refuseUpgrade = (socket: Duplex, refusal: Refusal): void => {
  const headers = headersFor(refusal);
  const lines = Object.entries({ ...headers, connection: 'close', 'content-length': '0' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${refusal.status} Refused\r\n${head}\r\n`);
};

/** All WebSockets of the server: opens them by the routes' decisions and closes them at the end. */
export class OpenSockets {
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
  });
  readonly #unanswered = new WeakSet<WebSocket>();
  readonly #routes: readonly MountedRoute[];
  readonly #logger: Logger;
  readonly #rules: SocketRules;
  readonly #pinging: NodeJS.Timeout;
  #closing = false;

  constructor(routes: readonly SocketRoute[], logger: Logger, rules: SocketRules) {
    this.#routes = routes.map((route) => ({
      route,
      pattern: new URLPattern({ pathname: route.path }),
    }));
    this.#logger = logger;
    this.#rules = rules;
    this.#pinging = setInterval(() => this.#pingAll(), pingEveryMs).unref();
  }

  /** Answers a request to open a WebSocket, in any case. */
  async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    try {
      await this.#answer(request, socket, head);
    } catch (thrown) {
      logFailure(this.#logger, thrown, { what: 'a socket could not be opened' });
      refuseUpgrade(socket, { admit: false, status: 500, headers: this.#rules.headers });
    }
  }

  get count(): number {
    return this.#server.clients.size;
  }

  /** Tells all clients that the server goes; they come back with their watermark. */
  closeAll(): void {
    this.#closing = true;
    clearInterval(this.#pinging);
    for (const socket of this.#server.clients) closeSocket(socket, 1001, 'the server restarts');
  }

  /** Ends what did not close in time. */
  terminateAll(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  async #answer(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { pathname } = urlOf(request);
    const mounted = this.#routes.find(({ pattern }) => pattern.test({ pathname }));
    const decided = mounted ? await this.#decide(mounted, request) : nothingHere;
    // Who is let in after all were closed would hold up the end.
    const decision = this.#closing ? goingDown : decided;
    const status = decision.admit ? 101 : decision.status;
    this.#logger.info({ method: 'GET', route: mounted?.route.path ?? 'none', status }, 'socket');
    if (!decision.admit) {
      const headers = { ...this.#rules.headers, ...decision.headers };
      refuseUpgrade(socket, { ...decision, headers });
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (opened) => {
      this.#watch(opened);
      this.#open(opened, decision.open);
    });
  }

  async #decide(mounted: MountedRoute, incoming: IncomingMessage): Promise<SocketDecision> {
    try {
      return await mounted.route.authorise(this.#requestOf(mounted, incoming));
    } catch (thrown) {
      const what = 'a socket route failed';
      logFailure(this.#logger, thrown, { what, route: mounted.route.path });
      return { admit: false, status: thrown instanceof StorageTrouble ? 503 : 500 };
    }
  }

  #requestOf({ pattern }: MountedRoute, incoming: IncomingMessage): HttpRequest {
    const groups = pattern.exec({ pathname: urlOf(incoming).pathname })?.pathname.groups ?? {};
    const params = Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decoded(value ?? '')]),
    );
    return readRequest(incoming, { params, body: undefined, trustProxy: this.#rules.trustProxy });
  }

  #open(socket: WebSocket, open: (socket: LiveSocket) => void): void {
    try {
      open(asLiveSocket(socket));
    } catch (thrown) {
      logFailure(this.#logger, thrown, { what: 'a socket route failed' });
      socket.close(1011, 'try again');
    }
  }

  #watch(socket: WebSocket): void {
    limitFrames(socket);
    socket.on('pong', () => this.#unanswered.delete(socket));
    socket.on('error', () => socket.terminate());
  }

  #pingAll(): void {
    for (const socket of this.#server.clients) {
      if (this.#unanswered.has(socket)) {
        socket.terminate();
      } else {
        this.#unanswered.add(socket);
        socket.ping();
      }
    }
  }
}
