import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import restify from 'restify';
import {
  OperatorError,
  type Config,
  type HttpRoute,
  type Logger,
  type SocketRoute,
} from '../runtime/index.ts';
import { failure } from './failure.ts';
import { healthRoutes } from './health.ts';
import type { HealthPart } from './shared-check.ts';
import { logRequests, type AnsweredRequest } from './log-requests.ts';
import { mountRoute, type RouteRules } from './mount-route.ts';
import { OpenSockets } from './open-sockets.ts';
import { refuseUnreadable } from './refuse-unreadable.ts';
import { staticRoute, type StaticFolder } from './static-files.ts';
import { stopServer } from './stop-server.ts';
import { headersFor } from './write-response.ts';

/** What the server is made of. */
export interface ServerParts {
  readonly config: Pick<Config, 'HOST' | 'PORT' | 'TRUST_PROXY' | 'PUBLIC_URL'>;
  readonly logger: Logger;
  readonly routes: readonly HttpRoute[];
  readonly sockets: readonly SocketRoute[];
  readonly staticFolders: readonly StaticFolder[];
  readonly readiness: readonly HealthPart[];
  /** Who brings it reads in `/readyz` what is wrong and what to do. */
  readonly healthToken?: string | undefined;
  /** Told of each request that was answered. */
  readonly answered?: (request: AnsweredRequest) => void;
  /** How long a route may think; 30 seconds where absent. */
  readonly answerWithinMs?: number;
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  /** Finishes what is going on, closes the sockets, and resolves when all is quiet, after ten seconds at most. */
  close(): Promise<void>;
  openSockets(): number;
}

/** Who once came by https comes by nothing else for a year. */
const secureHeaders = ({ PUBLIC_URL }: ServerParts['config']): Readonly<Record<string, string>> =>
  PUBLIC_URL?.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {};

// Errors of restify itself: unknown path, wrong method, body too large. Their messages stay inside.
const answerErrors = (server: restify.Server): void => {
  server.on(
    'restifyError',
    (_request: unknown, response: restify.Response, error: unknown, next: () => void) => {
      const status = (error as { readonly statusCode?: number } | undefined)?.statusCode ?? 500;
      const answer = failure(status);
      if (!response.headersSent) {
        response.sendRaw(answer.status, JSON.stringify(answer.body), headersFor(answer));
      }
      next();
    },
  );
};

const limitTimes = (http: HttpServer): void => {
  http.headersTimeout = 15_000;
  // A photo of eight megabytes takes more than a minute on a slow line.
  http.requestTimeout = 120_000;
  // Longer than the usual minute of a proxy in front, so that it never writes to a closed connection.
  http.keepAliveTimeout = 70_000;
};

const makeServer = ({
  config,
  logger,
  answered = () => undefined,
}: ServerParts): restify.Server => {
  const server = restify.createServer({ name: '' });
  logRequests(server, logger, answered);
  server.pre((_request, response, next) => {
    for (const [name, value] of Object.entries(secureHeaders(config)))
      response.setHeader(name, value);
    next();
  });
  refuseUnreadable(server);
  answerErrors(server);
  return server;
};

const listen = async (
  server: restify.Server,
  { HOST, PORT }: ServerParts['config'],
): Promise<string> => {
  server.listen(PORT, HOST);
  try {
    await once(server, 'listening');
  } catch (thrown) {
    throw new OperatorError(
      `Cannot listen on ${HOST}:${PORT} (${(thrown as NodeJS.ErrnoException).code ?? 'unknown'}): set OMDEHOEK_PORT or OMDEHOEK_HOST to what is free.`,
    );
  }
  const { port } = server.address();
  return `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`;
};

/**
 * Starts to listen, with every route and socket that the parts offer.
 * @throws OperatorError when the address is taken.
 */
export const startServer = async (parts: ServerParts): Promise<RunningServer> => {
  const { config, logger } = parts;
  let stopping = false;
  const rules: RouteRules = {
    logger,
    isStopping: () => stopping,
    trustProxy: config.TRUST_PROXY,
    answerWithinMs: parts.answerWithinMs ?? 30_000,
  };
  const server = makeServer(parts);
  const served = parts.staticFolders.map(staticRoute);
  for (const route of [
    ...healthRoutes(parts.readiness, parts.healthToken),
    ...parts.routes,
    ...served,
  ]) {
    mountRoute(server, route, rules);
  }
  const http = server.server as HttpServer;
  limitTimes(http);
  const sockets = new OpenSockets(parts.sockets, logger, {
    trustProxy: config.TRUST_PROXY,
    headers: secureHeaders(config),
  });
  http.on('upgrade', (request, socket, head) => void sockets.upgrade(request, socket, head));
  const url = await listen(server, config);
  const close = (): Promise<void> => {
    stopping = true;
    return stopServer(http, sockets);
  };
  return { url, close, openSockets: () => sockets.count };
};
