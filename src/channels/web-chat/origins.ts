import { isIP } from 'node:net';
import type { HttpRequest, HttpResponse } from '../../runtime/index.ts';
import type { Door } from './door.ts';
import type { Claims } from './token.ts';

// A name could be somebody else's that points at this machine (DNS rebinding); a number cannot.
const isAddress = (host: string): boolean => {
  const name = URL.parse(`http://${host}`)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  return name === 'localhost' || isIP(name) !== 0;
};

/** Our own origin as the client sees it. */
export const ownOrigin = (
  door: Pick<Door, 'publicUrl'>,
  request: HttpRequest,
): string | undefined => {
  if (door.publicUrl !== undefined) return new URL(door.publicUrl).origin;
  const host = request.headers['host'] ?? '';
  return isAddress(host) ? `http://${host}` : undefined;
};

/**
 * Whether a request may use a token: from the page that got it, or from our own frame in that page.
 * Browsers send no Origin with a GET to the same site, but always with a WebSocket.
 */
export const mayUseToken = (door: Door, request: HttpRequest, claims: Claims): boolean => {
  const { origin } = request.headers;
  return origin === undefined || origin === claims.origin || origin === ownOrigin(door, request);
};

/** Lets a page of the given origin read the answer. */
export const readableBy = (origin: string | undefined, response: HttpResponse): HttpResponse => ({
  ...response,
  headers: {
    ...response.headers,
    vary: 'origin',
    ...(origin && {
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'Retry-After',
    }),
  },
});

/** Answers a browser's question whether it may ask; who may is decided at the request itself. */
export const answerPreflight = (request: HttpRequest): HttpResponse =>
  readableBy(request.headers['origin'], {
    status: 204,
    headers: {
      'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-max-age': '86400',
    },
  });
