import type { Kysely, Migration } from 'kysely';

/** What a citizen takes along of a task, and the codes that open it elsewhere. */
export const takenTasks: Migration = {
  up: async ({ schema }: Kysely<unknown>) => {
    await schema.alterTable('conversations').addColumn('taken_task', 'text').execute();
    await schema
      .createTable('task_codes')
      .addColumn('code', 'text', (column) => column.primaryKey())
      .addColumn('conversation_id', 'text', (column) =>
        column.notNull().references('conversations.id'),
      )
      .addColumn('library_id', 'text', (column) => column.notNull())
      .addColumn('task', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute();
    for (const column of ['conversation_id', 'expires_at']) {
      await schema.createIndex(`task_codes_by_${column}`).on('task_codes').column(column).execute();
    }
  },
};
