import type { LibraryId, StaffId } from '../conversation/index.ts';

/** What somebody at the desk may do; rises from left to right, but an editor is no lead of staff. */
export const roles = ['volunteer', 'staff', 'editor', 'manager', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Somebody who works at the desk of a library. */
export interface Staff {
  readonly id: StaffId;
  readonly libraryId: LibraryId;
  /** The first name that citizens see. */
  readonly name: string;
  readonly role: Role;
}

/** A link that lets one person make an account, once. Only the hash of its secret is kept. */
export interface Invitation {
  readonly libraryId: LibraryId;
  readonly role: Role;
  /** SHA-256 of the secret, hex. */
  readonly secretHash: string;
  readonly expiresAt: Date;
}
