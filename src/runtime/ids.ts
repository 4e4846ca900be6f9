import { randomBytes, randomUUID } from 'node:crypto';

/** Makes an id that sorts by time: 48 bits of milliseconds, then 80 random bits, in lower-case hex. */
export const newId = (now: Date): string =>
  now.getTime().toString(16).padStart(12, '0') + randomBytes(10).toString('hex');

/** A secret of 256 random bits for links and sessions, safe in a URL. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const newUuid = (): string => randomUUID();
