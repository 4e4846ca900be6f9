import type { Role } from './staff.ts';

/** What the desk asks permission for. */
export type DeskAction =
  /** Take a citizen from the queue, talk with them and end it. */
  | 'help'
  /** See and take somebody in danger or without a home: professionals only. */
  | 'help-in-crisis'
  /** Open the sealed phone number or e-mail address that a citizen left. */
  | 'open-contact'
  /** Put a conversation that a colleague walked away from back in the queue. */
  | 'release-for-colleague';

/** Who may do what: the one table. */
const permissions: Readonly<Record<Role, readonly DeskAction[]>> = {
  volunteer: ['help'],
  staff: ['help', 'help-in-crisis', 'open-contact'],
  editor: ['help', 'help-in-crisis', 'open-contact'],
  manager: ['help', 'help-in-crisis', 'open-contact', 'release-for-colleague'],
  admin: ['help', 'help-in-crisis', 'open-contact', 'release-for-colleague'],
};

export const may = (role: Role, action: DeskAction): boolean => permissions[role].includes(action);
