import { bearerIn, type HttpRequest, type HttpResponse, type HttpRoute } from '../runtime/index.ts';
import { SharedCheck, type HealthPart, type PartHealth } from './shared-check.ts';

type Report = Readonly<Record<string, PartHealth>>;

/** The worst of all parts. */
const stateOf = (report: Report): PartHealth['state'] => {
  const states = Object.values(report).map(({ state }) => state);
  if (states.includes('not-ready')) return 'not-ready';
  return states.includes('degraded') ? 'degraded' : 'ready';
};

const readiness = (report: Report, inFull: boolean): HttpResponse => {
  const state = stateOf(report);
  const ready = state !== 'not-ready';
  const parts = Object.entries(report).map(([name, part]) =>
    inFull ? { name, ...part } : { name, state: part.state },
  );
  return {
    status: ready ? 200 : 503,
    ...(!ready && { headers: { 'retry-after': '2' } }),
    body: { ready, state, parts },
  };
};

const wrongToken: HttpResponse = {
  status: 401,
  body: {
    error: {
      code: 'BadToken',
      message: 'Send the token of the metrics as "Authorization: Bearer …", or none.',
    },
  },
};

/**
 * `/healthz`: the process is up. `/readyz`: whether citizens can be answered, by part. Who brings the token reads what
 * is wrong and what to do; others read names and states.
 */
export const healthRoutes = (
  parts: readonly HealthPart[],
  token?: string,
): readonly HttpRoute[] => {
  const checks = parts.map((part) => new SharedCheck(part));
  const handle = async (request: HttpRequest): Promise<HttpResponse> => {
    const bearer = token === undefined ? 'none' : bearerIn(request, token);
    if (bearer === 'wrong') return wrongToken;
    const report = await Promise.all(
      checks.map(async (check) => [check.name, await check.ask()] as const),
    );
    return readiness(Object.fromEntries(report), bearer === 'right');
  };
  return [
    { method: 'GET', path: '/healthz', handle: () => ({ status: 200, body: { up: true } }) },
    { method: 'GET', path: '/readyz', handle },
  ];
};
