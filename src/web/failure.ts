import type { HttpResponse } from '../runtime/index.ts';

const messages: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BadRequest', 'The request could not be read.'],
  404: ['NotFound', 'There is nothing here.'],
  405: ['MethodNotAllowed', 'This address does not take this method.'],
  413: ['PayloadTooLarge', 'The body is too large.'],
  415: ['UnsupportedMediaType', 'Send the body as it is, without content encoding.'],
  500: ['InternalError', 'Something went wrong on our side.'],
  503: ['TimedOut', 'The answer took too long; try again.'],
};

/** What an answer says while nothing can be kept or read. */
const duringStorageTrouble: HttpResponse = {
  status: 503,
  headers: { 'retry-after': '10' },
  body: {
    error: {
      code: 'StorageTrouble',
      message: 'Nothing can be stored or read now, and nothing was. Try again in a moment.',
    },
  },
};

/** An answer that says what went wrong in our words: no message of an error ever leaves. */
export const failure = (status: number | 'storage-trouble'): HttpResponse => {
  if (status === 'storage-trouble') return duringStorageTrouble;
  const known = status in messages ? status : status < 500 ? 400 : 500;
  const [code, message] = messages[known] ?? ['InternalError', ''];
  const later = known === 503 && { headers: { 'retry-after': '5' } };
  return { status: known, ...later, body: { error: { code, message } } };
};

/** Answers who comes while the server goes down; a proxy or client finds the next one by itself. */
export const restarting: HttpResponse = {
  status: 503,
  headers: { 'retry-after': '5', connection: 'close' },
  body: { error: { code: 'Restarting', message: 'The server restarts; try again in a moment.' } },
};
