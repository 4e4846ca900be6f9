import { comeBackMsIn } from './come-back.ts';

/** `unreachable`: try again later; `expired`: the token or conversation is over; `refused`: our mistake. */
type Failure = 'unreachable' | 'expired' | 'refused';

/** Why there is nothing, and after how long the server wants to be asked again where it says so. */
export interface NoAnswer {
  readonly ok: false;
  readonly why: Failure;
  readonly comeBackMs?: number | undefined;
  /** The server is there and cannot take anything in: what it has to say of that, as Markdown. */
  readonly trouble?: string | undefined;
}

/** What the server said, or why there is nothing. */
export type Answer<T> = { readonly ok: true; readonly value: T } | NoAnswer;

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** On a bad network a call may hang for good, and all that waits behind it would wait for good too. */
const answerWithinMs = 15_000;

/** One call that answers JSON; a failure is an answer, never an exception. */
export async function callServer(
  fetch: Fetch,
  address: string,
  init: RequestInit,
): Promise<Answer<unknown>> {
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), answerWithinMs);
  try {
    const response = await fetch(address, { ...init, signal: impatience.signal });
    if (response.ok) return { ok: true, value: await response.json() };
    return { ok: false, why: failureOf(response.status), ...(await moreOf(response)) };
  } catch {
    return { ok: false, why: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

async function moreOf(response: Response): Promise<Pick<NoAnswer, 'comeBackMs' | 'trouble'>> {
  const comeBackMs = comeBackMsIn(response, Date.now());
  const trouble = response.status === 503 ? troubleIn(await bodyOf(response)) : undefined;
  return { ...(comeBackMs && { comeBackMs }), ...(trouble !== undefined && { trouble }) };
}

/** A server in between may answer with a page of its own. */
const bodyOf = (response: Response): Promise<unknown> => response.json().catch(() => undefined);

function troubleIn(body: unknown): string | undefined {
  const { error } = (body ?? {}) as { readonly error?: { readonly citizen?: unknown } };
  return typeof error?.citizen === 'string' ? error.citizen : undefined;
}

function failureOf(status: number): Failure {
  if (status === 401 || status === 403 || status === 404) return 'expired';
  return status === 429 || status >= 500 ? 'unreachable' : 'refused';
}
