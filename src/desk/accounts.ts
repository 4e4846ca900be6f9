import { z } from 'zod';
import type { HttpRoute } from '../runtime/index.ts';
import { answer, refuse } from './answers.ts';
import type { DeskParts } from './desk-parts.ts';
import type { MeView } from './desk-views.ts';
import type { StaffHandler } from './guard.ts';
import { endSession, hashSecret, startSession } from './sessions.ts';
import type { Staff } from './staff.ts';

// Citizens see this name, inside a sentence with Markdown around it: letters only, that can be seen and stand
// on their line. A dot ends an initial: `evil.nl` would become a link in the clients of others.
const firstName = z
  .string()
  .trim()
  .regex(/^\p{L}[\p{L}\p{M} .'’-]{0,39}$/u)
  .regex(/^\P{Default_Ignorable_Code_Point}*$/u)
  .regex(/^(?!.*\.\p{L}\p{L})(?!.*\p{M}{4})/u);

const invitationBody = z.object({ secret: z.string().min(1).max(100), name: firstName });

const meOf = ({ name, role, libraryId }: Staff): MeView => ({ name, role, libraryId });

/** Makes the account that an invitation is for, and signs in. */
export const acceptInvitation =
  (parts: DeskParts): HttpRoute['handle'] =>
  async ({ body }) => {
    const given = invitationBody.safeParse(body);
    if (!given.success) return refuse('not-valid');
    const now = parts.clock();
    const person = { id: parts.newId(now), name: given.data.name };
    const secretHash = hashSecret(given.data.secret);
    const staff = await parts.store.acceptInvitation(secretHash, person, now);
    if (staff === undefined) return refuse('invitation-not-valid');
    parts.logger.info({ staffId: staff.id, role: staff.role }, 'an employee joined');
    return answer(meOf(staff), { 'Set-Cookie': await startSession(parts, staff) });
  };

export const showMe: StaffHandler = (staff) => answer(meOf(staff));

export const signOut =
  (parts: DeskParts): HttpRoute['handle'] =>
  async (request) =>
    answer({}, { 'Set-Cookie': await endSession(parts, request) });
