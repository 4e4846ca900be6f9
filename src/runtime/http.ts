/** A request as a route sees it: no framework in it. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON or form fields; undefined without a body. */
  readonly body: unknown;
  /** The sender's address, for limits only; never stored or logged. */
  readonly address: string;
}

/** What a route answers. A string or bytes go out as they are (give a Content-Type); anything else as JSON. */
export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A route that a part offers; `src/web` mounts it. `path` is in restify's form: `/desk/handoffs/:id`. */
export interface HttpRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
  readonly path: string;
  /** Above this the door answers 413; the server's default where absent. */
  readonly maxBodyBytes?: number;
  handle(request: HttpRequest): Promise<HttpResponse> | HttpResponse;
}

/** An open WebSocket as a part sees it. */
export interface LiveSocket {
  send(text: string): void;
  close(code: number, reason: string): void;
  onMessage(listener: (text: string) => void): void;
  onClose(listener: () => void): void;
  /** Bytes waiting because the reader is slow. */
  readonly bufferedBytes: number;
}

/** A WebSocket route: first decides whether the door opens, then gets the socket. */
export interface SocketRoute {
  readonly path: string;
  authorise(request: HttpRequest): Promise<SocketDecision> | SocketDecision;
}

export type SocketDecision =
  | { readonly admit: true; readonly open: (socket: LiveSocket) => void }
  | { readonly admit: false; readonly status: number };
