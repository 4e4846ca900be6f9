import type { ReturnCodeStore } from '../channels/index.ts';
import type { Reader } from './tables.ts';

/** Codes with which citizens come back; a conversation has one, and keeps no other. */
export const makeReturnCodeStore = (db: Reader): ReturnCodeStore => ({
  keepReturnCode: async ({ digest, conversationKey, expiresAt }) => {
    const { id, library_id } = await db
      .selectFrom('conversations')
      .select(['id', 'library_id'])
      .where('channel', '=', 'web-chat')
      .where('conversation_key', '=', conversationKey)
      .executeTakeFirstOrThrow();
    const code = { digest, library_id, expires_at: expiresAt.toISOString() };
    await db
      .insertInto('return_codes')
      .values({ conversation_id: id, ...code })
      .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(code))
      .execute();
  },
  findByReturnCode: ({ digest, libraryId, now }) =>
    db
      .selectFrom('return_codes')
      .innerJoin('conversations', 'conversations.id', 'return_codes.conversation_id')
      .select([
        'conversations.conversation_key as conversationKey',
        'conversations.user_key as userKey',
      ])
      .where('return_codes.digest', '=', digest)
      .where('return_codes.library_id', '=', libraryId)
      .where('return_codes.expires_at', '>', now.toISOString())
      .executeTakeFirst(),
});
