import type { Forget } from './batch.ts';

/** Empties sealed contact details; the row stays as proof of the consent and its end. */
export const forgetContacts: Forget = async (db, { endedBy, limit }) => {
  const over = db
    .selectFrom('contacts')
    .select('id')
    .where('sealed', 'is not', null)
    .where('delete_after', '<=', endedBy)
    .limit(limit);
  const { numUpdatedRows } = await db
    .updateTable('contacts')
    .set({ sealed: null })
    .where('id', 'in', over)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
};

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
