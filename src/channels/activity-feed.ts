import type {
  Activity,
  ChannelId,
  ConversationId,
  Judgement,
  LibraryId,
} from '../conversation/index.ts';

/** What channels read to bring replies to the citizen. */
export interface ActivityFeed {
  /** Activities with a higher `seq` than the watermark, in order. */
  after(conversationId: ConversationId, watermark: number): Promise<readonly Activity[]>;
  findConversation(
    channel: ChannelId,
    conversationKey: string,
  ): Promise<
    | {
        readonly id: ConversationId;
        readonly libraryId: LibraryId;
        readonly userKey: string;
        readonly channelReference?: string;
      }
    | undefined
  >;
  /** For channels that are pushed to: conversations with replies after what was delivered. */
  undelivered(channel: ChannelId): Promise<
    readonly {
      readonly conversationId: ConversationId;
      readonly deliveredSeq: number;
      readonly channelReference: string;
    }[]
  >;
  /** Keeps what the citizen says of the reply with that `seq`; false when there is none. */
  judge(
    conversationId: ConversationId,
    judged: { readonly seq: number; readonly judgement: Judgement; readonly at: Date },
  ): Promise<boolean>;
  /** Moves the delivered mark forward, never back. */
  markDelivered(conversationId: ConversationId, seq: number): Promise<void>;
}
