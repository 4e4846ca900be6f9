import type { Activity } from './activity.ts';
import type { ConversationId } from './ids.ts';
import type { Inbound } from './inbound.ts';

/** What became of a message that was handed in. */
export interface Acknowledgement {
  readonly conversationId: ConversationId;
  /** It was here before; nothing was added. */
  readonly duplicate: boolean;
  /** The citizen's activity; absent for what is no message. */
  readonly activity?: Activity;
}

/** Takes a message in: when it resolves, the message is stored. */
export type Receive = (inbound: Inbound) => Promise<Acknowledgement>;

/** What a channel's door knows of a message, and a Bot Framework activity does not say. */
export interface Envelope {
  readonly message: Omit<Inbound, 'content' | 'uiLanguage'>;
  /** Tells the door what became of the message, for its answer to the client. */
  readonly acknowledged: (acknowledgement: Acknowledgement) => void;
}

/** Where a turn's state carries the envelope from the door to the bot. */
export const envelopeKey = Symbol('envelope');
