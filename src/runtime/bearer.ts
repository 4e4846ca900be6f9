import { timingSafeEqual } from 'node:crypto';
import type { HttpRequest } from './http.ts';

/** Whether a request brings the token: `none` when it brings no token at all. */
export const bearerIn = (
  { headers }: Pick<HttpRequest, 'headers'>,
  token: string,
): 'right' | 'wrong' | 'none' => {
  const { authorization } = headers;
  if (authorization === undefined) return 'none';
  const given = /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '';
  return isSame(given, token) ? 'right' : 'wrong';
};

const isSame = (given: string, token: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
};
