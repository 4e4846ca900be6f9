/** Nobody sits in front of a chat for longer: a server that asks for more is asked a little too soon. */
const longestMs = 60_000;
const shortestMs = 1000;

/**
 * Milliseconds after which a server wants to be asked again: its `Retry-After`, in seconds or as a date
 * (RFC 9110, 10.2.3). Nothing where it does not say, or is not too busy (429) or going down (503).
 */
export function comeBackMsIn(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  now: number,
): number | undefined {
  const said = status === 429 || status === 503 ? headers.get('retry-after') : null;
  if (said === null) return undefined;
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, shortestMs), longestMs);
}

/** Never sooner than was asked; `chance` (0 to 1) spreads those who were turned away together. */
export const notSoonerThan = (comeBackMs: number, chance: number): number =>
  Math.round(comeBackMs * (1 + chance / 4));

/** What a citizen is told: a number of seconds that is never too small, in steps of five. */
export const secondsToTell = (comeBackMs: number): number => Math.ceil(comeBackMs / 5000) * 5;
