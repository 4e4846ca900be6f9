import type { DeskStore, Staff } from '../desk/index.ts';
import type { Reader, Row, Writer } from './tables.ts';

type StaffAccounts = Pick<
  DeskStore,
  | 'makeInvitation'
  | 'acceptInvitation'
  | 'countStaff'
  | 'startSession'
  | 'staffOfSession'
  | 'endSession'
>;

const asStaff = ({ id, library_id: libraryId, name, role }: Row<'staff'>): Staff => ({
  id,
  libraryId,
  name,
  role,
});

const useInvitation = (tx: Writer, secretHash: string, at: string) =>
  tx
    .updateTable('invitations')
    .set({ used_at: at })
    .where('secret_hash', '=', secretHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning(['library_id', 'role'])
    .executeTakeFirst();

const acceptInvitation =
  (db: Reader): DeskStore['acceptInvitation'] =>
  (secretHash, person, at) =>
    db.transaction().execute(async (tx) => {
      const joined_at = at.toISOString();
      const invited = await useInvitation(tx, secretHash, joined_at);
      if (invited === undefined) return undefined;
      const row = await tx
        .insertInto('staff')
        .values({ ...person, ...invited, joined_at })
        .returningAll()
        .executeTakeFirstOrThrow();
      return asStaff(row);
    });

const countStaff =
  (db: Reader): DeskStore['countStaff'] =>
  async (libraryId, roles) => {
    if (roles.length === 0) return 0;
    const { people } = await db
      .selectFrom('staff')
      .select((eb) => eb.fn.countAll().as('people'))
      .where('library_id', '=', libraryId)
      .where('role', 'in', roles)
      .executeTakeFirstOrThrow();
    return Number(people);
  };

/** Who works at the desks, and who is signed in. Secrets are here as hashes only. */
export const makeStaffAccounts = (db: Reader): StaffAccounts => ({
  makeInvitation: async ({ libraryId, role, secretHash, expiresAt }, at) => {
    await db
      .insertInto('invitations')
      .values({
        secret_hash: secretHash,
        library_id: libraryId,
        role,
        made_at: at.toISOString(),
        expires_at: expiresAt.toISOString(),
      })
      .execute();
  },

  acceptInvitation: acceptInvitation(db),
  countStaff: countStaff(db),

  startSession: async ({ secretHash, staffId, startedAt, expiresAt }) => {
    await db
      .insertInto('sessions')
      .values({
        secret_hash: secretHash,
        staff_id: staffId,
        started_at: startedAt.toISOString(),
        expires_at: expiresAt.toISOString(),
      })
      .execute();
  },

  staffOfSession: async (secretHash, at) => {
    const row = await db
      .selectFrom('sessions')
      .innerJoin('staff', 'staff.id', 'sessions.staff_id')
      .selectAll('staff')
      .where('sessions.secret_hash', '=', secretHash)
      .where('sessions.expires_at', '>', at.toISOString())
      .executeTakeFirst();
    return row && asStaff(row);
  },

  endSession: async (secretHash) => {
    await db.deleteFrom('sessions').where('secret_hash', '=', secretHash).execute();
  },
});
