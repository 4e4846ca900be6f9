import { answer, refuse } from './answers.ts';
import type { ContactView } from './desk-views.ts';
import type { DeskParts } from './desk-parts.ts';
import type { HandoffHandler } from './guard.ts';
import { may } from './permissions.ts';

/** Opens the contact details that a citizen left; the log says who opened which, never what they are. */
export const showContact =
  (parts: DeskParts): HandoffHandler =>
  async (staff, handoff) => {
    if (!may(staff.role, 'open-contact')) return refuse('not-allowed');
    const sealed =
      handoff.state === 'contact-left'
        ? await parts.store.sealedContact(staff.libraryId, handoff.id)
        : undefined;
    if (sealed === undefined) return refuse('not-found');
    parts.logger.info({ handoffId: handoff.id, staffId: staff.id }, 'contact opened');
    const { kind, value } = parts.openContact(sealed.sealed);
    return answer({ kind, value, deleteAfter: sealed.deleteAfter } satisfies ContactView);
  };
