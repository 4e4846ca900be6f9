import type {
  ConversationId,
  EpisodeId,
  HandoffId,
  Language,
  LibraryId,
  RedactedText,
  StaffId,
} from '../conversation/index.ts';

/** Where a handoff stands. `assistant` is a conversation that no person is asked for. */
export const handoffStates = [
  'assistant',
  'offered',
  'queued',
  'assigned',
  'on-hold',
  'wrapped-up',
  'closed',
  'contact-left',
  'abandoned',
  'expired',
] as const;
export type HandoffState = (typeof handoffStates)[number];

/** What can happen to a handoff. */
export const handoffEvents = [
  'offer',
  'decline',
  'queue',
  'leave-contact',
  'claim',
  'release',
  'hold',
  'resume',
  'wrap-up',
  'give-back',
  'close',
  'abandon',
  'expire',
] as const;
export type HandoffEvent = (typeof handoffEvents)[number];

/** Why a person was asked for. */
export type HandoffReason = 'citizen-asked' | 'digid-line' | 'not-known' | 'dialog' | 'crisis';

/** Who moved a handoff. */
export type Actor =
  | { readonly by: 'citizen' }
  | { readonly by: 'assistant' }
  | { readonly by: 'staff'; readonly staffId: StaffId };

/** What an employee reads first: made without a language model, from what is already redacted. */
export interface HandoffSummary {
  readonly reason: HandoffReason;
  readonly language: Language;
  /** The citizen's question in their own, redacted words. */
  readonly question: RedactedText | '';
  readonly organisation?: string;
  /** Titles of the articles that were answered in this episode. */
  readonly articles: readonly string[];
  /** Titles of the tasks that were done or begun. */
  readonly tasks: readonly string[];
}

/** One time that a conversation goes to the help desk. */
export interface Handoff {
  readonly id: HandoffId;
  readonly libraryId: LibraryId;
  readonly conversationId: ConversationId;
  readonly episodeId: EpisodeId;
  readonly state: HandoffState;
  /** Rises by one at each move; a move names the version that it saw. */
  readonly version: number;
  readonly assignedTo?: StaffId;
  readonly summary: HandoffSummary;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601; keeps its value through a release, so that the place in the queue is kept. */
  readonly queuedAt?: string;
  readonly movedAt: string;
}

/** A move to be made by compare-and-set: it holds only if `version` is still what was seen. */
export interface HandoffMove {
  readonly handoffId: HandoffId;
  readonly seenVersion: number;
  readonly event: HandoffEvent;
  readonly from: HandoffState;
  readonly to: HandoffState;
  readonly actor: Actor;
  readonly at: string;
}
