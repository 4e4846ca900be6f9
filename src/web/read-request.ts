import type { IncomingMessage } from 'node:http';
import type { HttpRequest } from '../runtime/index.ts';

/** What the server knows of a request beside the request itself. */
export interface RequestContext {
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** A proxy in front of us says who the sender is. */
  readonly trustProxy: boolean;
}

/** The path and query of a request; the host in it is never used. */
export const urlOf = (request: IncomingMessage): URL => {
  const target = request.url ?? '/';
  return (
    URL.parse(`http://host${target.startsWith('/') ? target : '/'}`) ?? new URL('http://host/')
  );
};

/** Undoes percent-encoding; leaves what is no such encoding as it is. */
export const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

const cookiesOf = (header: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (header ?? '')
      .split(';')
      .map((pair) => pair.split('='))
      .filter(([name, ...value]) => name?.trim() && value.length > 0)
      .map(([name = '', ...value]) => [name.trim(), decoded(value.join('=').trim())]),
  );

const headersOf = (request: IncomingMessage): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );

// The nearest proxy appends the address it saw; what stands before it can be made up by the sender.
const addressOf = (request: IncomingMessage, trustProxy: boolean): string => {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined;
  const nearest = forwarded?.toString().split(',').at(-1)?.trim();
  return nearest ?? request.socket.remoteAddress ?? '';
};

/** Turns Node's request into the form that routes see. */
export const readRequest = (request: IncomingMessage, context: RequestContext): HttpRequest => {
  const url = urlOf(request);
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    params: context.params,
    query: url.searchParams,
    headers: headersOf(request),
    cookies: cookiesOf(request.headers.cookie),
    body: context.body,
    address: addressOf(request, context.trustProxy),
  };
};
