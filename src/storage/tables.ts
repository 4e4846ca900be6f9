import type { ColumnType, Kysely, Selectable, Transaction } from 'kysely';
import type {
  Activity,
  ChannelId,
  Choice,
  ChoiceId,
  Expectation,
  JudgementReason,
  Language,
  MessageContent,
  Outcome,
  RedactedText,
  ReplyFacts,
  Source,
} from '../conversation/index.ts';
import type { Role } from '../desk/index.ts';
import type { DialogState, TakenTask } from '../dialogs/index.ts';
import type { Actor, HandoffEvent, HandoffState, HandoffSummary } from '../handoff/index.ts';
import type { LanguageState } from '../language/index.ts';
import type { Json } from './json.ts';

// Moments are ISO 8601 texts of one length, in UTC: they compare as texts in both databases.

/** Only redacted text is ever written here, so what is read back is redacted. */
type RedactedColumn = ColumnType<RedactedText, string, string>;

interface ConversationsTable {
  id: string;
  library_id: string;
  channel: ChannelId;
  conversation_key: string;
  user_key: string;
  channel_reference: string | null;
  /** The `seq` of the last activity; the next one is one higher. */
  last_seq: number;
  /** When anything last happened: idle hours count from here, and no activity is earlier. */
  last_at: string;
  delivered_seq: number;
  /** How many messages were received; orders the inbox. */
  received: number;
  /** Null when it was ended: the next message begins a new one. */
  episode_id: string | null;
  welcomed: 0 | 1;
  language_state: Json<LanguageState>;
  dialog: Json<DialogState> | null;
  expects: Expectation | null;
  /** The last task that ended or was left: what the citizen may take along. */
  taken_task: Json<TakenTask> | null;
  version: number;
  /** Set when its days were over, to a moment by which it had ended: nothing tells any more whose it was. */
  forgotten_at: string | null;
}

interface EpisodesTable {
  id: string;
  conversation_id: string;
  library_id: string;
  started_at: string;
  ended_at: string | null;
  last_question: ColumnType<RedactedText | null, string | null, string | null>;
  /** Set when its days were over, to a moment by which it had ended: it has no texts any more. */
  forgotten_at: string | null;
}

interface InboxTable {
  id: string;
  conversation_id: string;
  library_id: string;
  episode_id: string;
  message_key: string;
  /** 1, 2, 3 … in its conversation. */
  arrival: number;
  /** Emptied when the turn is done: the transcript has the text. */
  content: Json<MessageContent> | null;
  ui_language: Language | null;
  /** The citizen's activity; null for what is no message. */
  activity_seq: number | null;
  received_at: string;
  done_at: string | null;
}

interface ActivitiesTable {
  conversation_id: string;
  seq: number;
  episode_id: string;
  library_id: string;
  author: Activity['author'];
  text: RedactedColumn;
  at: string;
  choice_id: ChoiceId | null;
  client_activity_id: string | null;
  choices: Json<readonly Choice[]> | null;
  sources: Json<readonly Source[]> | null;
  facts: Json<ReplyFacts> | null;
  staff_id: string | null;
  staff_name: string | null;
}

interface TurnsTable {
  /** A message has one turn. */
  inbox_id: string;
  /** The message's place in its conversation: turns are taken in that order. */
  arrival: number;
  conversation_id: string;
  episode_id: string;
  library_id: string;
  outcome: Outcome;
  language: Language;
  article: string | null;
  article_digest: string | null;
  dialog: string | null;
  step: string | null;
  sure: number | null;
  ms: number;
  at: string;
}

interface HandoffsTable {
  id: string;
  library_id: string;
  conversation_id: string;
  episode_id: string;
  state: HandoffState;
  version: number;
  assigned_to: string | null;
  summary: Json<HandoffSummary>;
  created_at: string;
  queued_at: string | null;
  moved_at: string;
  /** Set when its days were over, to a moment by which it had ended: the summary has no words any more. */
  forgotten_at: string | null;
}

interface HandoffEventsTable {
  handoff_id: string;
  /** The handoff's version after this event. */
  version: number;
  library_id: string;
  event: HandoffEvent;
  from_state: HandoffState;
  to_state: HandoffState;
  actor: Actor['by'];
  staff_id: string | null;
  at: string;
}

interface ContactsTable {
  id: string;
  conversation_id: string;
  library_id: string;
  handoff_id: string | null;
  kind: 'phone' | 'email';
  /** Null when it was deleted: the row stays as proof of the consent and its end. */
  sealed: string | null;
  /** What the citizen agreed to. */
  reason: 'call-back';
  consent_at: string;
  delete_after: string;
}

interface StaffTable {
  id: string;
  library_id: string;
  name: string;
  role: Role;
  joined_at: string;
}

interface InvitationsTable {
  secret_hash: string;
  library_id: string;
  role: Role;
  made_at: string;
  expires_at: string;
  used_at: string | null;
}

interface SessionsTable {
  secret_hash: string;
  staff_id: string;
  started_at: string;
  expires_at: string;
}

interface FeedbackTable {
  conversation_id: string;
  /** The reply that is judged. */
  seq: number;
  library_id: string;
  /** Null after the citizen erased the conversation. */
  article: string | null;
  language: Language;
  helped: 0 | 1;
  reason: JudgementReason | null;
  at: string;
}

interface ReturnCodesTable {
  conversation_id: string;
  digest: string;
  library_id: string;
  expires_at: string;
}

interface TaskCodesTable {
  code: string;
  conversation_id: string;
  library_id: string;
  task: Json<TakenTask>;
  expires_at: string;
}

/** Every table, with its columns' types. */
export interface Tables {
  conversations: ConversationsTable;
  episodes: EpisodesTable;
  inbox: InboxTable;
  activities: ActivitiesTable;
  turns: TurnsTable;
  handoffs: HandoffsTable;
  handoff_events: HandoffEventsTable;
  contacts: ContactsTable;
  staff: StaffTable;
  invitations: InvitationsTable;
  sessions: SessionsTable;
  feedback: FeedbackTable;
  return_codes: ReturnCodesTable;
  task_codes: TaskCodesTable;
}

export type Row<T extends keyof Tables> = Selectable<Tables[T]>;

/** The tables, in a transaction or outside one. */
export type Reader = Kysely<Tables>;

/** The tables, in a transaction only. */
export type Writer = Transaction<Tables>;
