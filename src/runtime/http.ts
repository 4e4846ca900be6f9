/** A request as a route sees it: no framework in it. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON or form fields, or bytes where the route keeps those; undefined without a body. */
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
  /** Of a body of any type keep so many bytes, from its beginning; the rest goes by, up to `maxBodyBytes`. */
  readonly keepBodyBytes?: number;
  handle(request: HttpRequest): Promise<HttpResponse> | HttpResponse;
  /** Dresses what the server itself refuses here (400, 413, 415, 500, 503); as it is where absent. */
  dressFailure?(failure: HttpResponse, request: HttpRequest): HttpResponse;
}

/** An open WebSocket as a part sees it. */
export interface LiveSocket {
  /** `written` is called when the text has left us, or never will. */
  send(text: string, written?: () => void): void;
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
  | {
      readonly admit: false;
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
    };
