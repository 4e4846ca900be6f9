import { randomBytes } from 'node:crypto';
import { newId, type HttpRequest } from '../../../runtime/index.ts';
import type { Door } from '../door.ts';
import { ownOrigin } from '../origins.ts';
import { readToken, signToken, tokenSeconds, type Claims } from '../token.ts';

const cookieName = 'om_de_hoek_praten';

/** The conversation of who opened the page, by the same token that the widget has. */
export const sessionOf = (door: Door, request: HttpRequest): Claims | undefined => {
  const reading = readToken(request.cookies[cookieName] ?? '', door.tokenKey, door.clock());
  return reading.valid ? reading.claims : undefined;
};

/** A new conversation with a library. */
export const newClaims = (door: Door, request: HttpRequest, library: string): Claims => ({
  conv: newId(door.clock()),
  user: `dl_${randomBytes(16).toString('hex')}`,
  library,
  origin: ownOrigin(door, request) ?? '',
  exp: 0,
});

/** A header that keeps the conversation in the browser for as long as a token lasts from now. */
export const keepSession = (door: Door, claims: Claims): Readonly<Record<string, string>> =>
  cookie(door, signToken(withoutEnd(claims), door.tokenKey, door.clock()), tokenSeconds);

/** A header that takes it away. */
export const endSession = (door: Door): Readonly<Record<string, string>> => cookie(door, '', 0);

const withoutEnd = ({ conv, user, library, origin }: Claims): Omit<Claims, 'exp'> => ({
  conv,
  user,
  library,
  origin,
});

const cookie = (door: Door, value: string, seconds: number) => ({
  'set-cookie': [
    `${cookieName}=${value}`,
    'Path=/praten',
    'HttpOnly',
    // Who comes from a link of the library goes on; a form of another site says nothing for them.
    'SameSite=Lax',
    `Max-Age=${seconds}`,
    ...(door.publicUrl?.startsWith('https:') ? ['Secure'] : []),
  ].join('; '),
});
