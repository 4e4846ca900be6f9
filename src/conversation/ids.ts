/** A library, by the name of its file in `public-libraries/`. */
export type LibraryId = string;
/** A channel's thread with one citizen; it lasts. */
export type ConversationId = string;
/** A stretch of a conversation; ends when it is closed or after 24 idle hours. */
export type EpisodeId = string;
/** One message as it was received. */
export type InboxId = string;
/** An employee of a library. */
export type StaffId = string;
/** One time that a conversation went to the help desk. */
export type HandoffId = string;

/** Where a message came from. */
export type ChannelId = 'web-chat' | 'bot-framework' | 'terminal';
