import type {
  Activity,
  ConversationId,
  HandoffId,
  LibraryId,
  RedactedText,
  StaffId,
} from '../conversation/index.ts';
import type { Handoff } from '../handoff/index.ts';
import type { Invitation, Role, Staff } from './staff.ts';

/** Where the desk keeps its people and reads what they work on. Every read is bounded to one library. */
export interface DeskStore {
  makeInvitation(invitation: Invitation, at: Date): Promise<void>;
  /** Uses an invitation up and makes the account, atomically; nothing when it is unknown, used or expired. */
  acceptInvitation(
    secretHash: string,
    person: { readonly id: StaffId; readonly name: string },
    at: Date,
  ): Promise<Staff | undefined>;
  countStaff(libraryId: LibraryId, roles: readonly Role[]): Promise<number>;
  startSession(session: {
    readonly secretHash: string;
    readonly staffId: StaffId;
    readonly startedAt: Date;
    readonly expiresAt: Date;
  }): Promise<void>;
  staffOfSession(secretHash: string, at: Date): Promise<Staff | undefined>;
  endSession(secretHash: string): Promise<void>;
  /** Handoffs that the desk shows: queued, assigned, on hold, wrapped up, contact left, and what was given back or closed in the last 24 hours; newest last. */
  handoffsOf(libraryId: LibraryId, at: Date): Promise<readonly Handoff[]>;
  staffName(libraryId: LibraryId, staffId: StaffId): Promise<string | undefined>;
  /** What was said in the handoff's conversation, from the start of its episode on. */
  transcript(libraryId: LibraryId, handoffId: HandoffId): Promise<readonly Activity[]>;
  /** Appends an employee's reply, if the handoff is assigned to them at that moment. */
  reply(reply: {
    readonly libraryId: LibraryId;
    readonly handoffId: HandoffId;
    readonly staff: Staff;
    readonly text: RedactedText;
    readonly at: Date;
  }): Promise<Activity | 'not-yours'>;
  /** The sealed contact details left for a handoff. */
  sealedContact(
    libraryId: LibraryId,
    handoffId: HandoffId,
  ): Promise<{ readonly sealed: string; readonly deleteAfter: string } | undefined>;
  /** The library that a conversation belongs to: live updates go to that library's desk only. */
  libraryOf(conversationId: ConversationId): Promise<LibraryId | undefined>;
}
