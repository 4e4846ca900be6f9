import type { LibraryId } from '../conversation/index.ts';

/** Where short codes are kept with which a citizen comes back to a conversation, as digests. */
export interface ReturnCodeStore {
  /** Keeps the only code of a conversation; an earlier one opens nothing any more. */
  keepReturnCode(code: KeptCode): Promise<void>;
  /** The conversation that a code opens; nothing for a wrong or an old one. */
  findByReturnCode(asked: AskedCode): Promise<ReturnedConversation | undefined>;
}

/** A code as it is kept. */
export interface KeptCode {
  readonly digest: string;
  readonly conversationKey: string;
  readonly expiresAt: Date;
}

/** A code as it is asked for. */
export interface AskedCode {
  readonly digest: string;
  readonly libraryId: LibraryId;
  readonly now: Date;
}

/** Whose conversation a code opens. */
interface ReturnedConversation {
  readonly conversationKey: string;
  readonly userKey: string;
}
