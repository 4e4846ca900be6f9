import type { Activity, NewActivity } from '../conversation/index.ts';
import type { InboxStore, NewMessage, Receipt } from '../intake/index.ts';
import { newId, type Announcements } from '../runtime/index.ts';
import { appendActivities, asActivity } from './activities.ts';
import { advance } from './advance.ts';
import { keepContact } from './contacts.ts';
import { episodeFor } from './episodes.ts';
import { toJson } from './json.ts';
import type { Reader, Row, Writer } from './tables.ts';

/** Finds or makes the conversation. Its row stays locked: a second delivery waits, and then sees the first. */
const lockConversation = (tx: Writer, message: NewMessage): Promise<Row<'conversations'>> =>
  tx
    .insertInto('conversations')
    .values({
      id: newId(message.receivedAt),
      library_id: message.libraryId,
      channel: message.channel,
      conversation_key: message.conversationKey,
      user_key: message.userKey,
      channel_reference: message.channelReference ?? null,
      last_seq: 0,
      last_at: message.receivedAt.toISOString(),
      delivered_seq: 0,
      received: 0,
      welcomed: 0,
      language_state: toJson({ posterior: {} }),
      version: 0,
    })
    .onConflict((conflict) =>
      conflict.columns(['channel', 'conversation_key']).doUpdateSet((eb) => ({
        received: eb('conversations.received', '+', 1),
        channel_reference: eb.fn.coalesce(
          'excluded.channel_reference',
          'conversations.channel_reference',
        ),
      })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();

const activityAt = async (
  db: Reader,
  conversationId: string,
  seq: number,
): Promise<Activity | undefined> => {
  const row = await db
    .selectFrom('activities')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('seq', '=', seq)
    .executeTakeFirst();
  return row && asActivity(row);
};

const receiptOf = (row: Row<'inbox'>, duplicate: boolean, activity?: Activity): Receipt => ({
  conversationId: row.conversation_id,
  inboxId: row.id,
  duplicate,
  ...(activity && { activity }),
});

const findEarlier = async (
  tx: Writer,
  conversationId: string,
  messageKey: string,
): Promise<Receipt | undefined> => {
  const row = await tx
    .selectFrom('inbox')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .where('message_key', '=', messageKey)
    .executeTakeFirst();
  if (row === undefined || row.activity_seq === null) return row && receiptOf(row, true);
  return receiptOf(row, true, await activityAt(tx, conversationId, row.activity_seq));
};

const saidBy = ({ shown, content, clientActivityId }: NewMessage): readonly NewActivity[] =>
  shown === undefined
    ? []
    : [
        {
          author: 'citizen',
          text: shown,
          ...(content.kind === 'choice' && { choiceId: content.id }),
          ...(clientActivityId !== undefined && { clientActivityId }),
        },
      ];

const insertMessage = (
  tx: Writer,
  message: NewMessage,
  at: { conversation: Row<'conversations'>; episodeId: string; seq: number | undefined },
): Promise<Row<'inbox'>> =>
  tx
    .insertInto('inbox')
    .values({
      id: newId(message.receivedAt),
      conversation_id: at.conversation.id,
      library_id: at.conversation.library_id,
      episode_id: at.episodeId,
      message_key: message.messageKey,
      arrival: at.conversation.received,
      content: toJson(message.content),
      ui_language: message.uiLanguage ?? null,
      activity_seq: at.seq ?? null,
      received_at: message.receivedAt.toISOString(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();

const store = async (tx: Writer, message: NewMessage): Promise<Receipt> => {
  const found = await lockConversation(tx, message);
  const earlier = await findEarlier(tx, found.id, message.messageKey);
  if (earlier !== undefined) return earlier;
  const said = saidBy(message);
  const episodeId = await episodeFor(tx, found, message.receivedAt);
  const conversation = await advance(tx, found.id, { count: said.length, at: message.receivedAt });
  const [activity] = await appendActivities(tx, conversation, episodeId, said);
  const row = await insertMessage(tx, message, { conversation, episodeId, seq: activity?.seq });
  if (message.contact !== undefined) await keepContact(tx, conversation, message.contact, message);
  return receiptOf(row, false, activity);
};

/** Where intake keeps messages: each once, in order. */
export const makeInboxStore = (db: Reader, announcements: Announcements): InboxStore => ({
  expectationOf: async (channel, conversationKey) => {
    const row = await db
      .selectFrom('conversations')
      .select('expects')
      .where('channel', '=', channel)
      .where('conversation_key', '=', conversationKey)
      .executeTakeFirst();
    return row?.expects ?? undefined;
  },

  storeOnce: async (message) => {
    const receipt = await db.transaction().execute((tx) => store(tx, message));
    if (receipt.duplicate) return receipt;
    const { conversationId, activity } = receipt;
    if (activity !== undefined) announcements.announce('activity-appended', { conversationId });
    announcements.announce('message-waiting', { conversationId });
    return receipt;
  },
});
