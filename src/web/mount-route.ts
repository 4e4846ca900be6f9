import { setTimeout as wait } from 'node:timers/promises';
import restify from 'restify';
import {
  messageOf,
  type HttpRequest,
  type HttpResponse,
  type HttpRoute,
  type Logger,
} from '../runtime/index.ts';
import { failure } from './failure.ts';
import { parseBody, unreadable } from './parse-body.ts';
import { readRequest } from './read-request.ts';
import { writeResponse } from './write-response.ts';

/** What all routes have in common. */
export interface RouteRules {
  readonly logger: Logger;
  readonly trustProxy: boolean;
  /** How long a route may think before the client is told to try again. */
  readonly answerWithinMs: number;
}

const usualBodyBytes = 64 * 1024;
const verbs = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'del', OPTIONS: 'opts' } as const;

const timedOut = async (ms: number, signal: AbortSignal): Promise<HttpResponse> => {
  await wait(ms, undefined, { signal, ref: false });
  return failure(503);
};

const answerInTime = async (
  route: HttpRoute,
  request: HttpRequest,
  rules: RouteRules,
): Promise<HttpResponse> => {
  const answered = new AbortController();
  const tooLate = timedOut(rules.answerWithinMs, answered.signal).catch(() => failure(503));
  try {
    return await Promise.race([route.handle(request), tooLate]);
  } catch (thrown) {
    rules.logger.error({ route: route.path, error: messageOf(thrown) }, 'a route failed');
    return failure(500);
  } finally {
    answered.abort();
  }
};

// A body of a few kilobytes can unpack to gigabytes; no client of ours packs its bodies.
const refusePacked: restify.RequestHandler = (request, response, next) => {
  if (request.headers['content-encoding'] === undefined) {
    next();
    return;
  }
  writeResponse(response, failure(415));
  next(false);
};

/** Puts a route on the server: body limit, parsing, time limit, and an answer in any case. */
export const mountRoute = (server: restify.Server, route: HttpRoute, rules: RouteRules): void => {
  const maxBodySize = route.maxBodyBytes ?? usualBodyBytes;
  const answer = async (incoming: restify.Request, outgoing: restify.Response): Promise<void> => {
    const body = parseBody(incoming.contentType(), incoming.body);
    const params = incoming.params as Record<string, string>;
    const request = readRequest(incoming, { params, body, trustProxy: rules.trustProxy });
    writeResponse(
      outgoing,
      body === unreadable ? failure(400) : await answerInTime(route, request, rules),
    );
  };
  server[verbs[route.method]](
    route.path,
    refusePacked,
    restify.plugins.bodyReader({ maxBodySize }),
    answer,
  );
};
