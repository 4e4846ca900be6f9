import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { LibraryId } from '../../conversation/index.ts';
import { newId, type HttpRequest, type HttpResponse, takeFromEach } from '../../runtime/index.ts';
import type { TokenEndpoint } from './authorised.ts';
import type { Door } from './door.ts';
import { ownOrigin, readableBy } from './origins.ts';
import { refuse, refuseForNow } from './refusal.ts';
import { senderNetwork } from './sender-network.ts';
import { signToken, tokenSeconds, type Claims } from './token.ts';

// A page may name a user as the protocol has it; it is not taken over, so that nobody can be another.
const askedSchema = z.object({ library: z.string().min(1).optional() });

/** The part of an answer that carries a new token. */
export const tokenAnswer = (
  door: Door,
  claims: Omit<Claims, 'exp'>,
): { readonly conversationId: string; readonly token: string; readonly expires_in: number } => ({
  conversationId: claims.conv,
  token: signToken(claims, door.tokenKey, door.clock()),
  expires_in: tokenSeconds,
});

const mayAsk = (door: Door, request: HttpRequest, allowed: readonly string[]): boolean => {
  const { origin } = request.headers;
  if (origin === undefined) return door.environment === 'development';
  return allowed.includes(origin) || origin === ownOrigin(door, request);
};

const secondsToWait = ({ limits }: Door, { address }: HttpRequest, library: LibraryId): number =>
  takeFromEach(
    [limits.tokensPerAddress, senderNetwork(address)],
    [limits.tokensPerLibrary, library],
  );

const tokenFor = (door: Door, request: HttpRequest, library: LibraryId): HttpResponse => {
  const wait = secondsToWait(door, request, library);
  if (wait > 0) return refuseForNow(wait);
  const claims = {
    conv: newId(door.clock()),
    user: `dl_${randomBytes(16).toString('hex')}`,
    library,
    origin: request.headers['origin'] ?? '',
  };
  return { status: 200, body: tokenAnswer(door, claims) };
};

/** The library that is asked for by a page of it; else why it may not ask. */
export const libraryOf = (
  door: Door,
  request: HttpRequest,
  library: LibraryId | undefined = door.defaultLibrary,
): LibraryId | HttpResponse => {
  if (library === undefined)
    return refuse('MissingProperty', 'Name the library: {"library": "…"}.');
  const allowed = door.allowedOrigins(library);
  if (allowed === undefined) return refuse('UnknownLibrary');
  return mayAsk(door, request, allowed) ? library : refuse('OriginNotAllowed');
};

/** Gives a token to a page of a library; no conversation is begun yet. */
export const generateToken =
  (door: Door) =>
  (request: HttpRequest): HttpResponse => {
    const asked = askedSchema.safeParse(request.body ?? {});
    if (!asked.success) return refuse('BadArgument', 'The body must be {"library": "…"}.');
    const library = libraryOf(door, request, asked.data.library);
    if (typeof library !== 'string') return library;
    return readableBy(request.headers['origin'], tokenFor(door, request, library));
  };

/** Gives a new token for one that is still valid. */
export const refreshToken =
  (door: Door): TokenEndpoint =>
  (_, claims) => ({ status: 200, body: tokenAnswer(door, claims) });
