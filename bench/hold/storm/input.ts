/** Something that an attacker sends on a connection of its own. */
export interface Input {
  /** Where it is aimed at, for the report. */
  readonly door: string;
  readonly pieces: readonly Buffer[];
  /**
   * `answer`: it is a whole request, and must be answered. `either`: a server may also close, or wait for more.
   */
  readonly expects: 'answer' | 'either';
}

/** A request before it is written down; header values may hold any bytes. */
export interface Request {
  readonly door: string;
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer | undefined;
}

const line = (text: string): Buffer => Buffer.from(`${text}\r\n`);

/** Writes a request as it goes over the line. */
export const bytesOf = ({ method, target, headers, body }: Request): Buffer =>
  Buffer.concat([
    line(`${method} ${target} HTTP/1.1`),
    ...headers.map(([name, value]) => line(`${name}: ${value}`)),
    ...(body === undefined ? [] : [line(`Content-Length: ${body.length}`)]),
    line(''),
    body ?? Buffer.alloc(0),
  ]);

export const asInput = (request: Request, expects: Input['expects'] = 'answer'): Input => ({
  door: request.door,
  pieces: [bytesOf(request)],
  expects,
});

/** The same request with other or further headers. */
export const withHeaders = (
  request: Request,
  headers: Readonly<Record<string, string>>,
): Request => {
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  return {
    ...request,
    headers: [
      ...request.headers.filter(([name]) => !names.includes(name.toLowerCase())),
      ...Object.entries(headers),
    ],
  };
};
