import {
  sql,
  type ColumnDefinitionBuilder,
  type CreateTableBuilder,
  type Kysely,
  type Migration,
} from 'kysely';

type Database = Kysely<unknown>;

const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
const key = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.primaryKey();
const zero = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
  column.notNull().defaultTo(0);
const to = (table: string) => (column: ColumnDefinitionBuilder) =>
  column.notNull().references(`${table}.id`);

/** What is said stands in a conversation, in an episode of it, and belongs to a library. */
const saidIn = (table: CreateTableBuilder<string, string>): CreateTableBuilder<string, string> =>
  table
    .addColumn('conversation_id', 'text', to('conversations'))
    .addColumn('episode_id', 'text', to('episodes'))
    .addColumn('library_id', 'text', required);

const createConversations = async ({ schema }: Database): Promise<void> => {
  await schema
    .createTable('conversations')
    .addColumn('id', 'text', key)
    .addColumn('library_id', 'text', required)
    .addColumn('channel', 'text', required)
    .addColumn('conversation_key', 'text', required)
    .addColumn('user_key', 'text', required)
    .addColumn('channel_reference', 'text')
    .addColumn('last_seq', 'integer', zero)
    .addColumn('last_at', 'text', required)
    .addColumn('delivered_seq', 'integer', zero)
    .addColumn('received', 'integer', zero)
    .addColumn('episode_id', 'text')
    .addColumn('welcomed', 'integer', zero)
    .addColumn('language_state', 'text', required)
    .addColumn('dialog', 'text')
    .addColumn('expects', 'text')
    .addColumn('version', 'integer', zero)
    .addUniqueConstraint('conversations_once', ['channel', 'conversation_key'])
    .execute();
  await schema
    .createTable('episodes')
    .addColumn('id', 'text', key)
    .addColumn('conversation_id', 'text', to('conversations'))
    .addColumn('library_id', 'text', required)
    .addColumn('started_at', 'text', required)
    .addColumn('ended_at', 'text')
    .addColumn('last_question', 'text')
    .execute();
  await schema
    .createIndex('episodes_of_conversation')
    .on('episodes')
    .column('conversation_id')
    .execute();
};

const createInbox = async ({ schema }: Database): Promise<void> => {
  await saidIn(schema.createTable('inbox').addColumn('id', 'text', key))
    .addColumn('message_key', 'text', required)
    .addColumn('arrival', 'integer', required)
    .addColumn('content', 'text')
    .addColumn('ui_language', 'text')
    .addColumn('activity_seq', 'integer')
    .addColumn('received_at', 'text', required)
    .addColumn('done_at', 'text')
    .addUniqueConstraint('inbox_once', ['conversation_id', 'message_key'])
    .execute();
  await schema
    .createIndex('inbox_waiting')
    .on('inbox')
    .columns(['conversation_id', 'arrival'])
    .where(sql.ref('done_at'), 'is', null)
    .execute();
};

const createActivities = async ({ schema }: Database): Promise<void> => {
  await saidIn(schema.createTable('activities'))
    .addColumn('seq', 'integer', required)
    .addColumn('author', 'text', required)
    .addColumn('text', 'text', required)
    .addColumn('at', 'text', required)
    .addColumn('choice_id', 'text')
    .addColumn('client_activity_id', 'text')
    .addColumn('choices', 'text')
    .addColumn('sources', 'text')
    .addColumn('facts', 'text')
    .addColumn('staff_id', 'text')
    .addColumn('staff_name', 'text')
    .addPrimaryKeyConstraint('activities_key', ['conversation_id', 'seq'])
    .execute();
  await schema
    .createIndex('activities_of_episode')
    .on('activities')
    .columns(['episode_id', 'seq'])
    .execute();
};

const createTurns = async ({ schema }: Database): Promise<void> => {
  await saidIn(schema.createTable('turns').addColumn('inbox_id', 'text', key))
    .addColumn('arrival', 'integer', required)
    .addColumn('outcome', 'text', required)
    .addColumn('language', 'text', required)
    .addColumn('article', 'text')
    .addColumn('article_digest', 'text')
    .addColumn('dialog', 'text')
    .addColumn('step', 'text')
    .addColumn('sure', 'double precision')
    .addColumn('ms', 'integer', required)
    .addColumn('at', 'text', required)
    .addForeignKeyConstraint('turns_of_message', ['inbox_id'], 'inbox', ['id'])
    .execute();
  await schema
    .createIndex('turns_of_episode')
    .on('turns')
    .columns(['episode_id', 'arrival'])
    .execute();
};

const createHandoffs = async ({ schema }: Database): Promise<void> => {
  await saidIn(schema.createTable('handoffs').addColumn('id', 'text', key))
    .addColumn('state', 'text', required)
    .addColumn('version', 'integer', required)
    .addColumn('assigned_to', 'text')
    .addColumn('summary', 'text', required)
    .addColumn('created_at', 'text', required)
    .addColumn('queued_at', 'text')
    .addColumn('moved_at', 'text', required)
    .execute();
  await schema
    .createIndex('handoffs_of_library')
    .on('handoffs')
    .columns(['library_id', 'state', 'queued_at', 'id'])
    .execute();
  await schema
    .createIndex('handoffs_of_conversation')
    .on('handoffs')
    .columns(['conversation_id', 'created_at', 'id'])
    .execute();
  await schema
    .createTable('handoff_events')
    .addColumn('handoff_id', 'text', to('handoffs'))
    .addColumn('version', 'integer', required)
    .addColumn('library_id', 'text', required)
    .addColumn('event', 'text', required)
    .addColumn('from_state', 'text', required)
    .addColumn('to_state', 'text', required)
    .addColumn('actor', 'text', required)
    .addColumn('staff_id', 'text')
    .addColumn('at', 'text', required)
    .addPrimaryKeyConstraint('handoff_events_key', ['handoff_id', 'version'])
    .execute();
};

const createContacts = async ({ schema }: Database): Promise<void> => {
  await schema
    .createTable('contacts')
    .addColumn('id', 'text', key)
    .addColumn('conversation_id', 'text', to('conversations'))
    .addColumn('library_id', 'text', required)
    .addColumn('handoff_id', 'text', (column) => column.references('handoffs.id'))
    .addColumn('kind', 'text', required)
    .addColumn('sealed', 'text')
    .addColumn('reason', 'text', required)
    .addColumn('consent_at', 'text', required)
    .addColumn('delete_after', 'text', required)
    .execute();
  await schema.createIndex('contacts_of_handoff').on('contacts').column('handoff_id').execute();
  await schema
    .createIndex('contacts_of_conversation')
    .on('contacts')
    .column('conversation_id')
    .execute();
};

const createStaff = async ({ schema }: Database): Promise<void> => {
  await schema
    .createTable('staff')
    .addColumn('id', 'text', key)
    .addColumn('library_id', 'text', required)
    .addColumn('name', 'text', required)
    .addColumn('role', 'text', required)
    .addColumn('joined_at', 'text', required)
    .execute();
  await schema
    .createTable('invitations')
    .addColumn('secret_hash', 'text', key)
    .addColumn('library_id', 'text', required)
    .addColumn('role', 'text', required)
    .addColumn('made_at', 'text', required)
    .addColumn('expires_at', 'text', required)
    .addColumn('used_at', 'text')
    .execute();
  await schema
    .createTable('sessions')
    .addColumn('secret_hash', 'text', key)
    .addColumn('staff_id', 'text', to('staff'))
    .addColumn('started_at', 'text', required)
    .addColumn('expires_at', 'text', required)
    .execute();
};

/** The first tables: what is said, the help desk, and the people who work there. */
export const firstTables: Migration = {
  up: async (db: Database) => {
    await createConversations(db);
    await createInbox(db);
    await createActivities(db);
    await createTurns(db);
    await createHandoffs(db);
    await createContacts(db);
    await createStaff(db);
  },
};
