import type { Choice, FindingKind, Language, Source } from '../conversation/index.ts';
import type { HandoffReason, HandoffState } from '../handoff/index.ts';
import type { Role } from './staff.ts';

/** What an employee may do with a handoff. */
export const staffEvents = ['claim', 'release', 'hold', 'resume', 'give-back', 'close'] as const;
export type StaffEvent = (typeof staffEvents)[number];

/** Who is signed in, as the page sees it. */
export interface MeView {
  readonly name: string;
  readonly role: Role;
  readonly libraryId: string;
}

/** One line of the queue. Times are ISO 8601. */
export interface HandoffView {
  readonly id: string;
  readonly state: HandoffState;
  readonly reason: HandoffReason;
  readonly language: Language;
  readonly question: string;
  readonly organisation?: string;
  readonly articles: readonly string[];
  readonly tasks: readonly string[];
  /** The place in the queue, from 1; only while waiting. */
  readonly place?: number;
  readonly waitingSince?: string;
  readonly movedAt: string;
  readonly owner?: OwnerView;
}

export interface OwnerView {
  readonly name: string;
  readonly me: boolean;
}

/** The lists at the left of the desk. */
export interface QueueView {
  /** The server's time: waiting times are counted from it, not from the clock of the screen. */
  readonly now: string;
  readonly waiting: readonly HandoffView[];
  readonly mine: readonly HandoffView[];
  /** Only for who may put a colleague's conversation back in the queue. */
  readonly colleagues: readonly HandoffView[];
  readonly contactLeft: readonly HandoffView[];
  readonly done: readonly HandoffView[];
}

/** Something that was said. */
export interface TranscriptLine {
  readonly seq: number;
  readonly at: string;
  readonly author: 'citizen' | 'bot' | 'staff';
  /** Markdown where the assistant says it, plain text where a person does. */
  readonly text: string;
  readonly language?: Language;
  readonly staffName?: string;
  readonly sources: readonly Source[];
  readonly choices: readonly Choice[];
}

/** One handoff, opened. */
export interface HandoffDetail extends HandoffView {
  readonly transcript: readonly TranscriptLine[];
  readonly moves: readonly StaffEvent[];
  readonly mayReply: boolean;
  readonly mayOpenContact: boolean;
}

/** A reply that was sent, and what was taken out of it first. */
export interface ReplyView {
  readonly line: TranscriptLine;
  readonly masked: readonly FindingKind[];
}

export interface ContactView {
  readonly kind: 'phone' | 'email';
  readonly value: string;
  /** The day on which it is deleted. */
  readonly deleteAfter: string;
}

/** Why the desk refused. */
export const deskErrors = [
  'not-signed-in',
  'not-from-the-desk',
  'not-allowed',
  'not-found',
  'not-valid',
  'conflict',
  'nothing-left',
  'invitation-not-valid',
] as const;
export type DeskError = (typeof deskErrors)[number];

/** The body of every refusal. */
export interface RefusalView {
  readonly error: DeskError;
  /** With `conflict`: where the handoff stands now, and who has it. */
  readonly state?: HandoffState;
  readonly owner?: OwnerView;
  /** With `nothing-left`: what was masked. */
  readonly masked?: readonly FindingKind[];
}

/** News over the live connection: ids only, the page reads the rest. */
export type LiveNews =
  { readonly type: 'queue' } | { readonly type: 'activity'; readonly handoffId: string };
