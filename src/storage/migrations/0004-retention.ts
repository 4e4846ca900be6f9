import { sql, type Kysely, type Migration } from 'kysely';

/** Marks what was forgotten because its days were over, so that it is not looked at again. */
export const retention: Migration = {
  up: async ({ schema }: Kysely<unknown>) => {
    for (const table of ['conversations', 'episodes', 'handoffs']) {
      await schema.alterTable(table).addColumn('forgotten_at', 'text').execute();
    }
    await schema
      .createIndex('conversations_by_end')
      .on('conversations')
      .column('last_at')
      .execute();
    await schema.createIndex('episodes_by_start').on('episodes').column('started_at').execute();
    await schema
      .createIndex('episodes_kept')
      .on('episodes')
      .column('started_at')
      .where(sql.ref('forgotten_at'), 'is', null)
      .execute();
    await schema
      .createIndex('handoffs_kept')
      .on('handoffs')
      .column('moved_at')
      .where(sql.ref('forgotten_at'), 'is', null)
      .execute();
    // Deleting a conversation looks here for what belongs to it.
    await schema
      .createIndex('turns_of_conversation')
      .on('turns')
      .column('conversation_id')
      .execute();
    await schema.createIndex('inbox_of_episode').on('inbox').column('episode_id').execute();
    await schema.createIndex('handoffs_of_episode').on('handoffs').column('episode_id').execute();
  },
};
