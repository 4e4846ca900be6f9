import type { RawText } from '../conversation/index.ts';
import type { ContactDetail } from '../privacy/index.ts';
import { newId } from '../runtime/index.ts';
import type { NewMessage } from './inbox-store.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** What is needed to keep contact details. */
export interface ContactParts {
  readonly readContact: (raw: RawText) => ContactDetail | undefined;
  readonly sealContact: (contact: ContactDetail) => string;
  readonly keepContactsDays: number;
}

/** Seals the telephone number or e-mail address in a text; nothing when there is none. */
export const takeContact = (
  raw: RawText,
  { readContact, sealContact, keepContactsDays }: ContactParts,
  now: Date,
): NewMessage['contact'] => {
  const contact = readContact(raw);
  return (
    contact && {
      id: newId(now),
      kind: contact.kind,
      sealed: sealContact(contact),
      deleteAfter: new Date(now.getTime() + keepContactsDays * dayMs),
    }
  );
};
