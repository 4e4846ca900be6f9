import type { ConversationId, EpisodeId, LibraryId, StaffId } from './ids.ts';
import type { Language } from './language.ts';
import type { Outcome } from './outcome.ts';
import type { RedactedText } from './raw-text.ts';
import type { Choice, ChoiceId, Source } from './reply.ts';

/** What every reply tells about itself; sent as `channelData.omDeHoek`. */
export interface ReplyFacts {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly article?: string;
  readonly dialog?: string;
  readonly step?: string;
  /** How sure retrieval was, 0 to 1. */
  readonly sure?: number;
  /** The state of the handoff after this reply. */
  readonly handoff?: string;
  /** The command that was obeyed, such as `erase`: the widget wipes its screen on it. */
  readonly command?: string;
  /** The text is a machine translation that nobody has read. */
  readonly machineTranslated?: boolean;
  /** What a language model did to the article's text. */
  readonly byLanguageModel?: 'translated' | 'simplified';
}

/** Something that was said in a conversation. Append-only: history, transcript, watermark and outbox in one. */
export type NewActivity =
  | {
      readonly author: 'citizen';
      readonly text: RedactedText;
      readonly choiceId?: ChoiceId;
      readonly clientActivityId?: string;
    }
  | {
      readonly author: 'bot';
      readonly text: string;
      readonly choices: readonly Choice[];
      readonly sources: readonly Source[];
      readonly facts: ReplyFacts;
    }
  | {
      readonly author: 'staff';
      readonly text: RedactedText;
      readonly staffId: StaffId;
      readonly staffName: string;
    };

/** An activity as it stands in the table. */
export type Activity = NewActivity & {
  /** `<conversation>|<seq, seven digits>`: unique and stable. */
  readonly id: string;
  readonly conversationId: ConversationId;
  readonly episodeId: EpisodeId;
  readonly libraryId: LibraryId;
  /** 1, 2, 3 … in its conversation: the watermark. */
  readonly seq: number;
  /** ISO 8601, never earlier than the activity before it. */
  readonly at: string;
};
