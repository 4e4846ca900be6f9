import type { ChannelId, LibraryId } from './ids.ts';
import type { Language } from './language.ts';
import type { RawText, RedactedText } from './raw-text.ts';
import type { ChoiceId } from './reply.ts';
import type { FindingKind } from './finding.ts';

/** What a channel could not carry to us as text. */
export type UnsupportedKind = 'photo' | 'voice' | 'file' | 'location' | 'other';

/** A message as a channel hands it to intake: nothing is redacted or stored yet. */
export interface Inbound {
  readonly channel: ChannelId;
  readonly libraryId: LibraryId;
  /** The channel's own name of the thread. */
  readonly conversationKey: string;
  /** The channel's own name of the citizen. */
  readonly userKey: string;
  /** The channel's own name of this message; a second delivery has the same one. */
  readonly messageKey: string;
  readonly content:
    | { readonly kind: 'text'; readonly text: RawText }
    | { readonly kind: 'choice'; readonly id: ChoiceId; readonly label: RawText }
    | { readonly kind: 'unsupported'; readonly what: UnsupportedKind }
    /** The citizen opened the chat: time to say who we are. */
    | { readonly kind: 'joined' };
  /** The language that the citizen's screen is in, or that they chose in the widget. */
  readonly uiLanguage?: Language;
  /** Echoed to the client, so that it recognises its own message. */
  readonly clientActivityId?: string;
  /** How to reach the citizen again, for channels that are pushed to; opaque JSON. */
  readonly channelReference?: string;
}

/** A message after intake: what is kept of it. */
export type MessageContent =
  | {
      readonly kind: 'text';
      readonly text: RedactedText;
      readonly findings: readonly FindingKind[];
      /** Masking took all there was to understand. */
      readonly nothingLeft: boolean;
      /** It was longer than we read: only the beginning was kept, and `text` ends with a mark. */
      readonly cut?: true;
    }
  | { readonly kind: 'choice'; readonly id: ChoiceId; readonly label: RedactedText }
  | { readonly kind: 'unsupported'; readonly what: UnsupportedKind }
  | { readonly kind: 'joined' }
  /** A step asked for contact details; they are sealed, and this says only that they were given. */
  | { readonly kind: 'contact'; readonly sealedContactId: string };

/** What the conversation's last prompt asked intake to keep out of the transcript. */
export type Expectation = 'contact' | 'transient';
