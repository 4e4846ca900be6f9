import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const claimsSchema = z.strictObject({
  /** The conversation that the token opens. */
  conv: z.string().min(1),
  /** The citizen, as `dl_<random>`: made by us, never by the page. */
  user: z.string().startsWith('dl_'),
  library: z.string().min(1),
  /** The page that asked for the token; empty for a client that is no browser. */
  origin: z.string(),
  /** Seconds since 1970. */
  exp: z.int(),
});

/** What a web chat token says. */
export type Claims = Readonly<z.infer<typeof claimsSchema>>;

/** A token as it was read. */
export type TokenReading =
  | { readonly valid: true; readonly claims: Claims }
  | { readonly valid: false; readonly why: 'TokenExpired'; readonly claims: Claims }
  | { readonly valid: false; readonly why: 'BadToken'; readonly claims?: undefined };

/** How long a token lasts; clients refresh it at half time. */
export const tokenSeconds = 1800;

const badToken = { valid: false, why: 'BadToken' } as const;
// The one header there is: a token that names another algorithm, or none, is no token of ours.
const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');

const signatureOf = (signed: string, key: Buffer): Buffer =>
  createHmac('sha256', key).update(signed).digest();

const isSignedBy = (key: Buffer, signed: string, signature: string): boolean => {
  const given = Buffer.from(signature, 'base64url');
  const right = signatureOf(signed, key);
  return given.length === right.length && timingSafeEqual(given, right);
};

/** Makes a signed JSON Web Token (RFC 7519, HS256) that lasts `tokenSeconds`. */
export const signToken = (claims: Omit<Claims, 'exp'>, key: Buffer, now: Date): string => {
  const exp = Math.floor(now.getTime() / 1000) + tokenSeconds;
  const payload = Buffer.from(JSON.stringify({ ...claims, exp })).toString('base64url');
  const signed = `${header}.${payload}`;
  return `${signed}.${signatureOf(signed, key).toString('base64url')}`;
};

const claimsIn = (payload: string): Claims | undefined =>
  claimsSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).data;

/** Reads a token; only one that we signed has claims. */
export const readToken = (token: string, key: Buffer, now: Date): TokenReading => {
  const [head, payload, signature, ...rest] = token.split('.');
  if (head !== header || !payload || !signature || rest.length > 0) return badToken;
  if (!isSignedBy(key, `${head}.${payload}`, signature)) return badToken;
  const claims = claimsIn(payload);
  if (!claims) return badToken;
  return claims.exp * 1000 > now.getTime()
    ? { valid: true, claims }
    : { valid: false, why: 'TokenExpired', claims };
};
