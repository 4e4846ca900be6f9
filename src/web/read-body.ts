import type { IncomingMessage } from 'node:http';

/** How much of a body is taken. */
export interface BodyLimits {
  readonly maxBytes: number;
  /** Bytes kept from the beginning; all of them where absent. */
  readonly keepBytes: number | undefined;
}

/** A body in memory; `too-large` when there was more of it than may be. */
export type BodyReading = Buffer | 'too-large';

/**
 * Reads a body to its end, so that the client hears the answer; holds no more of it than is kept, and
 * nothing touches the disk.
 * @throws Error when the client goes away in the middle.
 */
export const readBody = async (
  request: IncomingMessage,
  { maxBytes, keepBytes = maxBytes }: BodyLimits,
): Promise<BodyReading> => {
  const kept: Buffer[] = [];
  let received = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (received < keepBytes) kept.push(chunk.subarray(0, keepBytes - received));
    received += chunk.length;
    if (received > maxBytes) kept.length = 0;
  }
  return received > maxBytes ? 'too-large' : Buffer.concat(kept);
};
