import type { Handoff } from '../handoff/index.ts';
import type { HttpRequest, HttpResponse, HttpRoute } from '../runtime/index.ts';
import { refuse } from './answers.ts';
import type { DeskParts } from './desk-parts.ts';
import { findShown } from './find-shown.ts';
import { staffOf } from './sessions.ts';
import type { Staff } from './staff.ts';

type Answer = Promise<HttpResponse> | HttpResponse;
/** What a signed-in employee asks. */
export type StaffHandler = (staff: Staff, request: HttpRequest) => Answer;
/** What a signed-in employee asks about a handoff that they may see. */
export type HandoffHandler = (staff: Staff, handoff: Handoff, request: HttpRequest) => Answer;

/** True when the page that sends this stands on our own address. */
export const hasOwnOrigin = (request: HttpRequest, publicUrl: string): boolean => {
  const { origin, host } = request.headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  return new URL(origin).host === host || origin === new URL(publicUrl).origin;
};

// Beside SameSite=Strict: another site cannot set this header without our leave.
const comesFromDesk = (request: HttpRequest, { publicUrl }: DeskParts): boolean =>
  request.headers['x-om-de-hoek'] === 'desk' && hasOwnOrigin(request, publicUrl);

/** Lets a request through that changes something only when our own page sent it. */
export const fromDesk =
  (parts: DeskParts, handle: HttpRoute['handle']): HttpRoute['handle'] =>
  (request) =>
    request.method === 'GET' || comesFromDesk(request, parts)
      ? handle(request)
      : refuse('not-from-the-desk');

/** For employees only. */
export const forStaff = (parts: DeskParts, handle: StaffHandler): HttpRoute['handle'] =>
  fromDesk(parts, async (request) => {
    const staff = await staffOf(parts, request);
    return staff === undefined ? refuse('not-signed-in') : handle(staff, request);
  });

/** For employees only, about the handoff that the path names. */
export const aboutHandoff = (parts: DeskParts, handle: HandoffHandler): HttpRoute['handle'] =>
  forStaff(parts, async (staff, request) => {
    const handoff = await findShown(parts, staff, request.params['id'] ?? '');
    return handoff === undefined ? refuse('not-found') : handle(staff, handoff, request);
  });
