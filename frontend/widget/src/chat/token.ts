import type { Answer, Fetch } from './call-server.ts';
import { callServer } from './call-server.ts';

/** A token for one conversation, in the server's own words. */
export interface Grant {
  readonly conversationId: string;
  readonly token: string;
  /** Seconds. */
  readonly expires_in: number;
}

/** Asks the server for a token; allowed from the pages of a library only. */
export const generateToken = async (
  origin: string,
  fetch: Fetch,
  library: string,
): Promise<Answer<Grant>> =>
  readGrant(
    await callServer(fetch, `${origin}/v3/directline/tokens/generate`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ library }),
    }),
  );

/** Reads the answer to each call that gives a token. */
export function readGrant(answer: Answer<unknown>): Answer<Grant> {
  if (!answer.ok) return answer;
  return isGrant(answer.value)
    ? { ok: true, value: answer.value }
    : { ok: false, why: 'unreachable' };
}

/** Whether a value from outside is a token. */
export function isGrant(value: unknown): value is Grant {
  if (typeof value !== 'object' || value === null) return false;
  const { conversationId, token, expires_in: seconds } = value as Partial<Record<string, unknown>>;
  return (
    typeof conversationId === 'string' && typeof token === 'string' && typeof seconds === 'number'
  );
}
