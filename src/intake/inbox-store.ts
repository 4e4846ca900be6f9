import type {
  Activity,
  ChannelId,
  ConversationId,
  Expectation,
  InboxId,
  Language,
  LibraryId,
  MessageContent,
  RedactedText,
} from '../conversation/index.ts';

/** A redacted message on its way to the inbox. */
export interface NewMessage {
  readonly channel: ChannelId;
  readonly libraryId: LibraryId;
  readonly conversationKey: string;
  readonly userKey: string;
  readonly messageKey: string;
  readonly content: MessageContent;
  /** What the transcript shows; absent for what is no message, such as opening the chat. */
  readonly shown?: RedactedText;
  readonly uiLanguage?: Language;
  readonly clientActivityId?: string;
  readonly channelReference?: string;
  readonly receivedAt: Date;
  /** Sealed contact details that came with this message. */
  readonly contact?: {
    readonly id: string;
    readonly kind: 'phone' | 'email';
    readonly sealed: string;
    readonly deleteAfter: Date;
  };
}

/** What became of a message. */
export interface Receipt {
  readonly conversationId: ConversationId;
  readonly inboxId: InboxId;
  /** It was here before; nothing was added. */
  readonly duplicate: boolean;
  /** The citizen's activity, also for a duplicate; absent for what is no message. */
  readonly activity?: Activity;
}

/** Where intake keeps messages. */
export interface InboxStore {
  /** What the conversation's last prompt asked to keep out of the transcript. */
  expectationOf(channel: ChannelId, conversationKey: string): Promise<Expectation | undefined>;
  /**
   * In one transaction: finds or makes the conversation and its episode (a new one after 24 idle hours),
   * inserts the message once (unique channel + conversation key + message key) and appends the citizen's activity.
   * After the commit it announces `activity-appended` and `message-waiting`.
   */
  storeOnce(message: NewMessage): Promise<Receipt>;
}
