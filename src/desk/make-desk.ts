import type { HttpRoute, SocketRoute } from '../runtime/index.ts';
import { acceptInvitation, showMe, signOut } from './accounts.ts';
import { answer } from './answers.ts';
import type { DeskParts } from './desk-parts.ts';
import { staffEvents } from './desk-views.ts';
import { aboutHandoff, forStaff, fromDesk } from './guard.ts';
import { makeLiveUpdates } from './live-updates.ts';
import { moveByStaff } from './move-by-staff.ts';
import { replyToCitizen } from './reply-to-citizen.ts';
import { servePage } from './serve-page.ts';
import { showContact } from './show-contact.ts';
import { showHandoff } from './show-handoff.ts';
import { showQueue } from './show-queue.ts';

/** Everything that the desk answers to. */
export interface Desk {
  readonly routes: readonly HttpRoute[];
  readonly sockets: readonly SocketRoute[];
}

const get = (path: string, handle: HttpRoute['handle']): HttpRoute => ({
  method: 'GET',
  path,
  handle,
});

const post = (path: string, handle: HttpRoute['handle']): HttpRoute => ({
  method: 'POST',
  path,
  maxBodyBytes: 32 * 1024,
  handle,
});

const pagePaths = ['/desk', '/desk/', '/desk/invitation'];
const aHandoff = '/desk/api/handoffs/:id';

/** The help desk of every library: its page, its API and its live news. */
export const makeDesk = (parts: DeskParts): Desk => ({
  routes: [
    ...pagePaths.map((path) => get(path, () => servePage(parts.pageFile))),
    post('/desk/api/invitation', fromDesk(parts, acceptInvitation(parts))),
    post('/desk/api/sign-out', fromDesk(parts, signOut(parts))),
    get('/desk/api/me', forStaff(parts, showMe)),
    get(
      '/desk/api/queue',
      forStaff(parts, async (staff) => answer(await showQueue(parts, staff))),
    ),
    get(
      aHandoff,
      aboutHandoff(parts, async (staff, handoff) =>
        answer(await showHandoff(parts, staff, handoff)),
      ),
    ),
    get(`${aHandoff}/contact`, aboutHandoff(parts, showContact(parts))),
    post(`${aHandoff}/reply`, aboutHandoff(parts, replyToCitizen(parts))),
    ...staffEvents.map((event) =>
      post(`${aHandoff}/${event}`, aboutHandoff(parts, moveByStaff(parts, event))),
    ),
  ],
  sockets: [makeLiveUpdates(parts)],
});
