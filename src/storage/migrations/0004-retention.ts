import { sql, type Kysely, type Migration } from 'kysely';

/** Marks what was forgotten because its days were over, so that it is not looked at again. */
export const retention: Migration = {
  up: async ({ schema }: Kysely<unknown>) => {
    for (const table of ['conversations', 'episodes', 'handoffs']) {
      await schema.alterTable(table).addColumn('forgotten_at', 'text').execute();
    }
    await schema
      .createIndex('conversations_kept')
      .on('conversations')
      .column('last_at')
      .where(sql.ref('forgotten_at'), 'is', null)
      .execute();
    await schema
      .createIndex('episodes_kept')
      .on('episodes')
      .columns(['conversation_id', 'ended_at'])
      .where(sql.ref('forgotten_at'), 'is', null)
      .execute();
    await schema.createIndex('inbox_of_episode').on('inbox').column('episode_id').execute();
    await schema.createIndex('handoffs_of_episode').on('handoffs').column('episode_id').execute();
  },
};
