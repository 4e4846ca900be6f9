import type { Choice, Judgement, Language, Source } from '../../../../src/conversation/index.ts';

/** Something that was said, as the widget shows it. */
export type Message = CitizenMessage | BotMessage | StaffMessage;

interface Said {
  /** The server's id; unique, and in the order of what was said. */
  readonly id: string;
  /** ISO 8601; all replies of one turn carry the same. */
  readonly at: string;
  readonly text: string;
}

export interface CitizenMessage extends Said {
  readonly author: 'citizen';
  /** The id that the widget gave it when it was sent. */
  readonly clientId?: string;
}

export interface BotMessage extends Said {
  readonly author: 'bot';
  readonly language: Language;
  readonly choices: readonly Choice[];
  readonly sources: readonly Source[];
  /** The state of the handoff after this reply. */
  readonly handoff?: string;
  /** The command that was obeyed. */
  readonly command?: string;
  /** How the turn ended. */
  readonly outcome?: string;
}

export interface StaffMessage extends Said {
  readonly author: 'staff';
  readonly name: string;
}

/** Something that the citizen wants to say. */
export interface Utterance {
  readonly text: string;
  /** The id of the choice that was pressed; its label is the text. */
  readonly choice?: string;
}

/** What a citizen says of which reply. */
export interface JudgedReply extends Judgement {
  /** The id of the reply. */
  readonly reply: string;
}
