import { isIP } from 'node:net';
import type { HttpRequest, HttpResponse } from '../../runtime/index.ts';
import type { Door } from './door.ts';
import { refuse } from './refusal.ts';
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

type OriginParts = Pick<Door, 'publicUrl' | 'everyOrigin'>;

/** The origin of a request, if it is a website that a library has, or our own. */
const knownOrigin = (door: OriginParts, request: HttpRequest): string | undefined => {
  const { origin } = request.headers;
  const known =
    origin !== undefined &&
    (origin === ownOrigin(door, request) || door.everyOrigin().includes(origin));
  return known ? origin : undefined;
};

/** Lets a library's page read what the server says before any endpoint was reached, such as 413. */
export const readableByLibraries =
  (door: OriginParts) =>
  (response: HttpResponse, request: HttpRequest): HttpResponse =>
    readableBy(knownOrigin(door, request), response);

const mayBeAsked = {
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-max-age': '86400',
};

/** Answers a library's page that it may ask; which library it may talk with is decided at the request. */
export const answerPreflight =
  (door: OriginParts) =>
  (request: HttpRequest): HttpResponse => {
    const origin = knownOrigin(door, request);
    return origin === undefined
      ? readableBy(undefined, refuse('OriginNotAllowed'))
      : readableBy(origin, { status: 204, headers: mayBeAsked });
  };
