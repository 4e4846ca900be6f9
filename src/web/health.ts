import type { HttpResponse, HttpRoute } from '../runtime/index.ts';

/** Something that must work before citizens can be answered. */
export interface ReadinessPart {
  readonly name: string;
  isReady(): boolean | Promise<boolean>;
}

const checkWithinMs = 2000;

const isReady = async (part: ReadinessPart): Promise<boolean> => {
  const tooLate = new Promise<false>((resolve) => {
    setTimeout(resolve, checkWithinMs, false).unref();
  });
  try {
    return await Promise.race([part.isReady(), tooLate]);
  } catch {
    return false;
  }
};

const readiness = async (parts: readonly ReadinessPart[]): Promise<HttpResponse> => {
  const ready = await Promise.all(parts.map(isReady));
  const waitingFor = parts.filter((_, index) => !ready[index]).map(({ name }) => name);
  return waitingFor.length === 0
    ? { status: 200, body: { ready: true } }
    : { status: 503, headers: { 'retry-after': '2' }, body: { ready: false, waitingFor } };
};

/** `/healthz`: the process is up. `/readyz`: citizens can be answered, or what is still missing. */
export const healthRoutes = (parts: readonly ReadinessPart[]): readonly HttpRoute[] => [
  { method: 'GET', path: '/healthz', handle: () => ({ status: 200, body: { up: true } }) },
  { method: 'GET', path: '/readyz', handle: () => readiness(parts) },
];
