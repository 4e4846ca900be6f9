import { createHash } from 'node:crypto';
import type { HttpRequest } from '../runtime/index.ts';
import type { DeskParts } from './desk-parts.ts';
import type { Staff } from './staff.ts';

const cookieName = 'om-de-hoek-desk';
const sessionSeconds = 12 * 60 * 60;

/** SHA-256, hex: all that is kept of the secret of a session or an invitation. */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex');

const cookie = (secret: string, seconds: number, secure: boolean): string =>
  [
    `${cookieName}=${secret}`,
    'Path=/desk',
    `Max-Age=${seconds}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
  ].join('; ');

type SessionParts = Pick<DeskParts, 'store' | 'clock' | 'newSecret' | 'secureCookies'>;

/** Signs somebody in for a working day; returns the cookie. */
export const startSession = async (parts: SessionParts, staff: Staff): Promise<string> => {
  const secret = parts.newSecret();
  const startedAt = parts.clock();
  await parts.store.startSession({
    secretHash: hashSecret(secret),
    staffId: staff.id,
    startedAt,
    expiresAt: new Date(startedAt.getTime() + sessionSeconds * 1000),
  });
  return cookie(secret, sessionSeconds, parts.secureCookies);
};

/** The hash of the session that a request brings, if it brings one. */
export const sessionOf = (request: HttpRequest): string | undefined => {
  const secret = request.cookies[cookieName];
  return secret === undefined || secret === '' ? undefined : hashSecret(secret);
};

/** Who is signed in. */
export const staffOf = async (
  { store, clock }: SessionParts,
  request: HttpRequest,
): Promise<Staff | undefined> => {
  const session = sessionOf(request);
  return session === undefined ? undefined : store.staffOfSession(session, clock());
};

/** Signs out; returns the cookie that takes the place of the old one. */
export const endSession = async (parts: SessionParts, request: HttpRequest): Promise<string> => {
  const session = sessionOf(request);
  if (session !== undefined) await parts.store.endSession(session);
  return cookie('', 0, parts.secureCookies);
};
