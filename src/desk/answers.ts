import type { HttpResponse } from '../runtime/index.ts';
import type { DeskError, RefusalView } from './desk-views.ts';

const noStore = { 'Cache-Control': 'no-store' };

const statusOf: Readonly<Record<DeskError, number>> = {
  'not-signed-in': 401,
  'not-from-the-desk': 403,
  'not-allowed': 403,
  'not-found': 404,
  'not-valid': 400,
  conflict: 409,
  'nothing-left': 422,
  'invitation-not-valid': 410,
};

/** Everything the desk answers is about people: no cache keeps it. */
export const answer = (
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse => ({
  status: 200,
  headers: { ...noStore, ...headers },
  body,
});

export const refuse = (error: DeskError, more: Omit<RefusalView, 'error'> = {}): HttpResponse => ({
  status: statusOf[error],
  headers: noStore,
  body: { error, ...more } satisfies RefusalView,
});
