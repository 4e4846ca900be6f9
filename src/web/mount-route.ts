import { setTimeout as wait } from 'node:timers/promises';
import type restify from 'restify';
import {
  logFailure,
  StorageTrouble,
  type HttpRequest,
  type HttpResponse,
  type HttpRoute,
  type Logger,
} from '../runtime/index.ts';
import { failure, restarting } from './failure.ts';
import { parseBody, unreadable } from './parse-body.ts';
import { readBody } from './read-body.ts';
import { readRequest } from './read-request.ts';
import { writeResponse } from './write-response.ts';

/** What all routes have in common. */
export interface RouteRules {
  readonly logger: Logger;
  readonly trustProxy: boolean;
  /** How long a route may think before the client is told to try again. */
  readonly answerWithinMs: number;
  /** The server goes down: what comes in from now on is for the next one. */
  readonly isStopping: () => boolean;
}

const usualBodyBytes = 64 * 1024;
const verbs = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'del', OPTIONS: 'opts' } as const;

const timedOut = async (ms: number, signal: AbortSignal): Promise<503> => {
  await wait(ms, undefined, { signal, ref: false });
  return 503;
};

/** The route's answer, or the status of a failure of ours. */
const answerInTime = async (
  route: HttpRoute,
  request: HttpRequest,
  rules: RouteRules,
): Promise<HttpResponse | 500 | 503 | 'storage-trouble'> => {
  const answered = new AbortController();
  const tooLate = timedOut(rules.answerWithinMs, answered.signal).catch(() => 503 as const);
  try {
    return await Promise.race([route.handle(request), tooLate]);
  } catch (thrown) {
    logFailure(rules.logger, thrown, { what: 'a route failed', route: route.path });
    return thrown instanceof StorageTrouble ? 'storage-trouble' : 500;
  } finally {
    answered.abort();
  }
};

/** A body for the route, or the status with which it is refused. */
type Taken = { readonly body: unknown } | { readonly refused: number };

// A body of a few kilobytes can unpack to gigabytes; no client of ours packs its bodies.
const isPacked = ({ headers }: restify.Request): boolean =>
  headers['content-encoding'] !== undefined;

const takeBody = async (incoming: restify.Request, route: HttpRoute): Promise<Taken> => {
  const maxBytes = route.maxBodyBytes ?? usualBodyBytes;
  const bytes = await readBody(incoming, { maxBytes, keepBytes: route.keepBodyBytes });
  if (isPacked(incoming)) return { refused: 415 };
  if (bytes === 'too-large') return { refused: 413 };
  if (route.keepBodyBytes !== undefined) return { body: bytes };
  const body = parseBody(incoming.contentType(), bytes);
  return body === unreadable ? { refused: 400 } : { body };
};

const answerRequest = async (
  incoming: restify.Request,
  route: HttpRoute,
  rules: RouteRules,
): Promise<HttpResponse> => {
  const params = incoming.params as Record<string, string>;
  const { trustProxy } = rules;
  const bare = readRequest(incoming, { params, body: undefined, trustProxy });
  const dressed = (answer: HttpResponse): HttpResponse =>
    route.dressFailure?.(answer, bare) ?? answer;
  const failed = (status: Parameters<typeof failure>[0]): HttpResponse => dressed(failure(status));
  if (rules.isStopping()) return dressed(restarting);
  const taken = await takeBody(incoming, route);
  if ('refused' in taken) return failed(taken.refused);
  const answer = await answerInTime(route, { ...bare, body: taken.body }, rules);
  return typeof answer === 'object' ? answer : failed(answer);
};

/** Puts a route on the server: body limit, parsing, time limit, and an answer in any case. */
export const mountRoute = (server: restify.Server, route: HttpRoute, rules: RouteRules): void => {
  const answer = async (incoming: restify.Request, outgoing: restify.Response): Promise<void> => {
    try {
      writeResponse(outgoing, await answerRequest(incoming, route, rules));
    } catch {
      // The client went away in the middle of its body: nobody is left to hear an answer.
      outgoing.destroy();
    }
  };
  server[verbs[route.method]](route.path, answer);
};
