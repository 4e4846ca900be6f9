import type { LibraryId } from '../conversation/index.ts';
import { newSecret, type Clock } from '../runtime/index.ts';
import type { DeskStore } from './desk-store.ts';
import { hashSecret } from './sessions.ts';
import { roles, type Role } from './staff.ts';

/** How long an invitation can be used: over a weekend. */
export const invitationHours = 72;

/** For whom a link is made. */
export interface NewInvitation {
  readonly store: Pick<DeskStore, 'makeInvitation'>;
  readonly libraryId: LibraryId;
  readonly role: Role;
  readonly publicUrl: string;
  readonly clock: Clock;
}

/**
 * Makes a link with which one person makes an account, once. For the terminal only, never for a log:
 * its secret stands after the `#`, so that no server or proxy on the way writes it down either.
 */
export const makeInvitationLink = async (invitation: NewInvitation): Promise<string> => {
  const { store, libraryId, role, publicUrl, clock } = invitation;
  const secret = newSecret();
  const now = clock();
  const expiresAt = new Date(now.getTime() + invitationHours * 60 * 60 * 1000);
  await store.makeInvitation({ libraryId, role, secretHash: hashSecret(secret), expiresAt }, now);
  return `${publicUrl.replace(/\/+$/, '')}/desk/invitation#${secret}`;
};

/** The link for the first person of a library, a manager; nothing once somebody works there. */
export const inviteAtFirstStart = async (
  first: Omit<NewInvitation, 'role' | 'store'> & {
    readonly store: Pick<DeskStore, 'makeInvitation' | 'countStaff'>;
  },
): Promise<string | undefined> =>
  (await first.store.countStaff(first.libraryId, roles)) > 0
    ? undefined
    : makeInvitationLink({ ...first, role: 'manager' });
