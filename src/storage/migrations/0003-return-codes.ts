import type { Kysely, Migration } from 'kysely';

/** Codes with which a citizen comes back to a conversation, as digests: one for each conversation. */
export const returnCodes: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('return_codes')
      .addColumn('conversation_id', 'text', (column) =>
        column.primaryKey().references('conversations.id'),
      )
      .addColumn('digest', 'text', (column) => column.notNull().unique())
      .addColumn('library_id', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
  },
};
