import type { ActivityFeed } from '../channels/index.ts';
import { asActivity } from './activities.ts';
import { keepJudgement } from './feedback.ts';
import { present } from './present.ts';
import type { Reader } from './tables.ts';

const findConversation =
  (db: Reader): ActivityFeed['findConversation'] =>
  async (channel, conversationKey) => {
    const row = await db
      .selectFrom('conversations')
      .select(['id', 'library_id', 'user_key', 'channel_reference'])
      .where('channel', '=', channel)
      .where('conversation_key', '=', conversationKey)
      .executeTakeFirst();
    return (
      row && {
        id: row.id,
        libraryId: row.library_id,
        userKey: row.user_key,
        ...present({ channelReference: row.channel_reference }),
      }
    );
  };

const undelivered =
  (db: Reader): ActivityFeed['undelivered'] =>
  async (channel) => {
    const rows = await db
      .selectFrom('conversations')
      .select(['id', 'delivered_seq', 'channel_reference'])
      .where('channel', '=', channel)
      .whereRef('last_seq', '>', 'delivered_seq')
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('activities')
            .select('activities.seq')
            .whereRef('activities.conversation_id', '=', 'conversations.id')
            .whereRef('activities.seq', '>', 'conversations.delivered_seq')
            .where('activities.author', '!=', 'citizen'),
        ),
      )
      .orderBy('last_at')
      .execute();
    return rows.flatMap(({ id, delivered_seq: deliveredSeq, channel_reference: reference }) =>
      reference === null ? [] : [{ conversationId: id, deliveredSeq, channelReference: reference }],
    );
  };

/** What channels read to bring replies to the citizen. */
export const makeActivityFeed = (db: Reader): ActivityFeed => ({
  after: async (conversationId, watermark) => {
    const rows = await db
      .selectFrom('activities')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .where('seq', '>', watermark)
      .orderBy('seq')
      .execute();
    return rows.map(asActivity);
  },
  findConversation: findConversation(db),
  judge: (conversationId, { seq, judgement, at }) =>
    keepJudgement(db, { conversationId, seq, at, ...judgement }),
  undelivered: undelivered(db),
  markDelivered: async (conversationId, seq) => {
    await db
      .updateTable('conversations')
      .set({ delivered_seq: seq })
      .where('id', '=', conversationId)
      .where('delivered_seq', '<', seq)
      .execute();
  },
});
