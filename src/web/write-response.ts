import type { ServerResponse } from 'node:http';
import type { HttpResponse } from '../runtime/index.ts';

// Routes that show a page of their own kind override these.
const everywhere: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  // What is no page may load nothing, and be shown nowhere, whatever a browser takes it for.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

const pagePolicy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
].join('; ');

const bytesOf = (body: unknown): string | Uint8Array | undefined =>
  body === undefined || typeof body === 'string' || body instanceof Uint8Array
    ? body
    : JSON.stringify(body);

const isJson = (body: unknown): boolean =>
  typeof body === 'object' && !(body instanceof Uint8Array);

const lowerCased = (headers: HttpResponse['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );

/** The headers that go out with an answer: what the route says, and safe values for the rest. */
export const headersFor = (answer: HttpResponse): Record<string, string> => {
  const own = lowerCased(answer.headers);
  const json = isJson(answer.body) && { 'content-type': 'application/json; charset=utf-8' };
  const page = own['content-type']?.startsWith('text/html') && {
    'content-security-policy': pagePolicy,
    'cross-origin-opener-policy': 'same-origin',
  };
  return { ...everywhere, ...json, ...page, ...own };
};

// Who is cut off in the middle of sending does not read the answer: what is still coming goes by first.
const endWhenAllHasCome = (response: ServerResponse): void => {
  const { req: request } = response;
  for (const over of ['end', 'close']) request.once(over, () => response.end());
  request.resume();
};

/** Sends an answer, unless the client has gone or was answered already. */
export const writeResponse = (response: ServerResponse, answer: HttpResponse): void => {
  if (response.headersSent || response.destroyed) return;
  const bytes = bytesOf(answer.body);
  const length = bytes === undefined ? 0 : Buffer.byteLength(bytes);
  const hasLength = answer.status !== 204 && answer.status !== 304;
  response.writeHead(answer.status, {
    ...headersFor(answer),
    ...(hasLength && { 'content-length': length }),
  });
  if (response.req.complete) {
    response.end(bytes);
    return;
  }
  response.write(bytes ?? '');
  endWhenAllHasCome(response);
};
