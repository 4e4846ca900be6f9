import { sql, type RawBuilder } from 'kysely';
import type { ConversationId } from '../conversation/index.ts';
import type { Row, Writer } from './tables.ts';

/** The later of what stands there and the moment given: time never runs back in a conversation. */
export const noEarlier = (at: Date): RawBuilder<string> => {
  const moment = at.toISOString();
  return sql<string>`case when last_at > ${moment} then last_at else ${moment} end`;
};

/**
 * Gives out the next `count` places in the transcript. The row stays locked until the transaction
 * ends, so that numbers have no gaps. Every transaction locks the conversation first: no deadlocks.
 */
export const advance = (
  tx: Writer,
  conversationId: ConversationId,
  by: { readonly count: number; readonly at: Date; readonly versions?: number },
): Promise<Row<'conversations'>> =>
  tx
    .updateTable('conversations')
    .set((eb) => ({
      last_seq: eb('last_seq', '+', by.count),
      last_at: noEarlier(by.at),
      version: eb('version', '+', by.versions ?? 0),
    }))
    .where('id', '=', conversationId)
    .returningAll()
    .executeTakeFirstOrThrow();
