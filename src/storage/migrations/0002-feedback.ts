import type { Kysely, Migration } from 'kysely';

/** What citizens say of answers: whether one helped and, if not, why. */
export const feedback: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('feedback')
      .addColumn('conversation_id', 'text', (column) =>
        column.notNull().references('conversations.id'),
      )
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('library_id', 'text', (column) => column.notNull())
      .addColumn('article', 'text')
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('helped', 'integer', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('feedback_key', ['conversation_id', 'seq'])
      .execute();
    await db.schema.createIndex('feedback_by_time').on('feedback').column('at').execute();
  },
};
