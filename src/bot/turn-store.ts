import type {
  ChannelId,
  Choice,
  ConversationId,
  EpisodeId,
  Expectation,
  InboxId,
  Language,
  LibraryId,
  MessageContent,
  NewActivity,
  Outcome,
  RedactedText,
} from '../conversation/index.ts';
import type { DialogState, TakenTask } from '../dialogs/index.ts';
import type { Handoff, HandoffMove } from '../handoff/index.ts';
import type { LanguageState } from '../language/index.ts';

/** What a turn remembers for the register and for "what did you tell me". */
export interface TurnFacts {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly article?: string;
  readonly articleDigest?: string;
  readonly dialog?: string;
  readonly step?: string;
  readonly sure?: number;
}

/** A conversation as a turn finds it. */
export interface ConversationSnapshot {
  readonly id: ConversationId;
  readonly libraryId: LibraryId;
  readonly channel: ChannelId;
  /** Rises by one at each commit of a turn. */
  readonly version: number;
  /** The citizen has been told what this is. */
  readonly welcomed: boolean;
  readonly language: LanguageState;
  readonly episode: { readonly id: EpisodeId; readonly startedAt: string };
  readonly dialog?: DialogState;
  /** What the prompt that was last shown in that task asked intake to keep out of the transcript. */
  readonly expects?: Expectation;
  /** The last task that ended or was left: what the citizen may take along. */
  readonly takenTask?: TakenTask;
  /** The handoff that is going on, if any: offered, queued, assigned, on-hold or wrapped-up. */
  readonly handoff?: Handoff;
  /** 1 is next; only while queued. */
  readonly placeInQueue?: number;
  /** How many wait in the library's queue now, this conversation included. */
  readonly waitingInQueue: number;
  /** The buttons under what the assistant said last: some people type their words. */
  readonly lastChoices: readonly Choice[];
  /** The last turns of this episode, oldest first, at most 20. */
  readonly turns: readonly TurnFacts[];
  /** The citizen's last redacted question in words in this episode. */
  readonly lastQuestion?: RedactedText;
}

/** A waiting message with the conversation it belongs to. */
export interface WaitingTurn {
  readonly inboxId: InboxId;
  readonly content: MessageContent;
  readonly uiLanguage?: Language;
  /** ISO 8601. */
  readonly receivedAt: string;
  readonly conversation: ConversationSnapshot;
}

/** All that a turn changes. */
export interface TurnCommit {
  readonly waiting: WaitingTurn;
  readonly at: Date;
  /** Milliseconds that the turn took. */
  readonly ms: number;
  readonly facts: TurnFacts;
  readonly replies: readonly (NewActivity & { readonly author: 'bot' })[];
  readonly language: LanguageState;
  readonly welcomed: boolean;
  /** Nothing: no task is going on. */
  readonly dialog: DialogState | undefined;
  readonly expects: Expectation | undefined;
  readonly takenTask: TakenTask | undefined;
  /** A code that opens a task on another device or at the desk. */
  readonly newTaskCode?: TaskCode;
  /** A handoff that begins in this turn; its state is `offered`, `queued` or `contact-left`. */
  readonly newHandoff?: Handoff;
  /** Moves of handoffs that were there, in order; the versions follow one another. */
  readonly moves: readonly HandoffMove[];
  /** Ties sealed contact details to the handoff that they were left for. */
  readonly contactFor?: { readonly sealedContactId: string; readonly handoffId: string };
  /** Empties all texts, task state and contact details of this conversation; rows and numbers stay. */
  readonly erase: boolean;
}

/** A task under a code. */
export interface TaskCode {
  /** As `newPaperCode` makes it. */
  readonly code: string;
  readonly task: TakenTask;
  readonly expiresAt: Date;
}

/** An answer that was given in a conversation. */
export interface ToldAnswer {
  readonly article: string;
  /** The digest of the text as it was then. */
  readonly digest: string;
  /** What the citizen spoke; the text may have been Dutch. */
  readonly language: Language;
  /** ISO 8601. */
  readonly at: string;
}

/** What is kept of a conversation now: what a citizen hears who asks for it. */
export interface KeptOfConversation {
  /** How many messages have a text, and since when (ISO 8601). */
  readonly messages: { readonly count: number; readonly since: string };
  /** Until when contact details are kept, where any are; ISO 8601. */
  readonly contactUntil?: string;
  /** Until when a card or a task left on the way is kept under a code; ISO 8601. */
  readonly cardUntil?: string;
  /** A summary for an employee has words of the citizen or of our answers. */
  readonly summary: boolean;
  /** An employee can open the conversation at the desk. */
  readonly staffReads: boolean;
  /** How many answers the citizen judged. */
  readonly judgements: number;
}

/** Where turns come from and go to. */
export interface TurnStore {
  /** Conversations with a waiting message, the longest waiting first. */
  waitingConversations(): Promise<readonly ConversationId[]>;
  /** The oldest waiting message of a conversation. */
  nextWaiting(conversationId: ConversationId): Promise<WaitingTurn | undefined>;
  /**
   * The last answers of all episodes of a conversation, each article once, newest first, at most four.
   * What was told before its texts were erased is not among them.
   */
  lastTold(conversationId: ConversationId): Promise<readonly ToldAnswer[]>;
  /** The task under a code that has not expired. */
  taskUnder(code: string, now: Date): Promise<TakenTask | undefined>;
  /** What is kept of a conversation that has a message waiting. */
  keptOf(conversationId: ConversationId): Promise<KeptOfConversation>;
  /**
   * In one transaction: replies, new state, handoff, turn row and "done". `conflict` (nothing is written)
   * when the conversation or a handoff was changed meanwhile: take the turn again from `nextWaiting`.
   * After the commit it announces `activity-appended` and `handoff-moved`.
   */
  commitTurn(commit: TurnCommit): Promise<'committed' | 'conflict'>;
}
