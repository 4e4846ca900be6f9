import { expireCalls } from '../expire-calls.ts';
import type { Writer } from '../tables.ts';
import type { Forget } from './batch.ts';

/** Whoever changes a conversation locks it first. */
const lockConversation = (tx: Writer, id: string) =>
  tx
    .updateTable('conversations')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('id', '=', id)
    .execute();

/** Empties sealed contact details, and ends the handoffs that waited for a call; the row stays as proof of the consent and its end. */
export const forgetContacts: Forget = (db, { endedBy, limit }) =>
  db.transaction().execute(async (tx) => {
    const over = await tx
      .selectFrom('contacts')
      .select(['id', 'conversation_id'])
      .where('sealed', 'is not', null)
      .where('delete_after', '<=', endedBy)
      .orderBy('conversation_id')
      .limit(limit)
      .execute();
    for (const { id, conversation_id } of over) {
      await lockConversation(tx, conversation_id);
      await tx.updateTable('contacts').set({ sealed: null }).where('id', '=', id).execute();
      const expiry = { actor: { by: 'assistant' }, at: new Date(endedBy) } as const;
      await expireCalls(tx, conversation_id, expiry);
    }
    return over.length;
  });

/** Deletes codes on paper that open nothing any more. */
export const forgetReturnCodes: Forget = async (db, { endedBy, limit }) => {
  const over = db
    .selectFrom('return_codes')
    .select('digest')
    .where('expires_at', '<=', endedBy)
    .limit(limit);
  const { numDeletedRows } = await db
    .deleteFrom('return_codes')
    .where('digest', 'in', over)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** Deletes codes of tasks that open nothing any more. */
export const forgetTaskCodes: Forget = async (db, { endedBy, limit }) => {
  const over = db
    .selectFrom('task_codes')
    .select('code')
    .where('expires_at', '<=', endedBy)
    .limit(limit);
  const { numDeletedRows } = await db
    .deleteFrom('task_codes')
    .where('code', 'in', over)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

const forgetSecrets =
  (table: 'sessions' | 'invitations'): Forget =>
  async (db, { endedBy, limit }) => {
    const over = db
      .selectFrom(table)
      .select('secret_hash')
      .where('expires_at', '<=', endedBy)
      .limit(limit);
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where('secret_hash', 'in', over)
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  };

/** Deletes sessions of staff that expired. */
export const forgetSessions = forgetSecrets('sessions');

/** Deletes invitations that can no longer be used. */
export const forgetInvitations = forgetSecrets('invitations');

/** Deletes what citizens said of answers. */
export const forgetFeedback: Forget = async (db, { endedBy, limit }) => {
  const { numDeletedRows } = await db
    .deleteFrom('feedback')
    .where((eb) =>
      eb(
        eb.refTuple('conversation_id', 'seq'),
        'in',
        eb
          .selectFrom('feedback')
          .select(['feedback.conversation_id', 'feedback.seq'])
          .where('at', '<=', endedBy)
          .limit(limit)
          .$asTuple('conversation_id', 'seq'),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};
