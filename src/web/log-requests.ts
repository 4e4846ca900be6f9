import type restify from 'restify';
import { newUuid, type Logger } from '../runtime/index.ts';

interface Begun {
  readonly requestId: string;
  readonly at: number;
}

/** A request that was answered; the route is its pattern, never an address. */
export interface AnsweredRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/**
 * Writes one line a request. The route's pattern stands for the address: an address, query, header or
 * body can hold personal data or a secret, and is never logged.
 */
export const logRequests = (
  server: restify.Server,
  logger: Logger,
  answered: (request: AnsweredRequest) => void,
): void => {
  const begun = new WeakMap<object, Begun>();
  server.pre((request, response, next) => {
    const requestId = newUuid();
    begun.set(request, { requestId, at: performance.now() });
    response.setHeader('x-request-id', requestId);
    next();
  });
  server.on(
    'after',
    (request: restify.Request, response: restify.Response, route?: { readonly path: unknown }) => {
      const { requestId, at } = begun.get(request) ?? { requestId: '', at: performance.now() };
      const ms = Math.round((performance.now() - at) * 10) / 10;
      const one = {
        method: request.method ?? '',
        route: typeof route?.path === 'string' ? route.path : 'none',
        status: response.statusCode,
        ms,
      };
      logger.info({ ...one, requestId }, 'request');
      answered(one);
    },
  );
};
