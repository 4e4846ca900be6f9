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
 * Reads a body, and no more of it than may be: the client hears at once that it is too large, also on a
 * slow line. Holds no more than is kept, and nothing touches the disk.
 * @throws Error when the client goes away in the middle.
 */
export const readBody = async (
  request: IncomingMessage,
  { maxBytes, keepBytes = maxBytes }: BodyLimits,
): Promise<BodyReading> => {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return 'too-large';
  const kept: Buffer[] = [];
  let received = 0;
  // A request that is destroyed takes the connection with it, and the answer.
  const chunks = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const chunk of chunks) {
    if (received < keepBytes) kept.push(chunk.subarray(0, keepBytes - received));
    received += chunk.length;
    if (received > maxBytes) return 'too-large';
  }
  return Buffer.concat(kept);
};
