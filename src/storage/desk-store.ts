import type { Activity, ConversationId } from '../conversation/index.ts';
import type { DeskStore } from '../desk/index.ts';
import type { HandoffState } from '../handoff/index.ts';
import type { Announcements } from '../runtime/index.ts';
import { appendActivities, asActivity } from './activities.ts';
import { advance } from './advance.ts';
import { SomebodyWasFirst, unlessConflict } from './conflict.ts';
import { asHandoff } from './handoffs.ts';
import { makeStaffAccounts } from './staff-accounts.ts';
import type { Reader, Row, Writer } from './tables.ts';

const shownStates: readonly HandoffState[] = [
  'queued',
  'assigned',
  'on-hold',
  'wrapped-up',
  'contact-left',
];
/** Shown a while longer, so that an employee finds what they just ended. */
const doneStates = ['assistant', 'closed'] satisfies readonly HandoffState[];
const doneShownMs = 24 * 60 * 60 * 1000;

type NewReply = Parameters<DeskStore['reply']>[0];

const findHandoff = (
  db: Reader,
  libraryId: string,
  handoffId: string,
): Promise<Row<'handoffs'> | undefined> =>
  db
    .selectFrom('handoffs')
    .selectAll()
    .where('library_id', '=', libraryId)
    .where('id', '=', handoffId)
    .executeTakeFirst();

/** Every move of a handoff locks its conversation first: while we hold that lock it stays assigned. */
const isStillTheirs = async (tx: Writer, { libraryId, handoffId, staff }: NewReply) => {
  const handoff = await findHandoff(tx, libraryId, handoffId);
  return handoff?.state === 'assigned' && handoff.assigned_to === staff.id;
};

const handoffsOf =
  (db: Reader): DeskStore['handoffsOf'] =>
  async (libraryId, at) => {
    const doneAfter = new Date(at.getTime() - doneShownMs).toISOString();
    const rows = await db
      .selectFrom('handoffs')
      .selectAll()
      .where('library_id', '=', libraryId)
      .where((eb) =>
        eb.or([
          eb('state', 'in', shownStates),
          eb.and([eb('state', 'in', doneStates), eb('moved_at', '>=', doneAfter)]),
        ]),
      )
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(asHandoff);
  };

const transcript =
  (db: Reader): DeskStore['transcript'] =>
  async (libraryId, handoffId) => {
    const handoff = await findHandoff(db, libraryId, handoffId);
    if (handoff === undefined) return [];
    const rows = await db
      .selectFrom('activities')
      .selectAll()
      .where('conversation_id', '=', handoff.conversation_id)
      .where('seq', '>=', (eb) =>
        eb
          .selectFrom('activities as first')
          .select(({ fn }) => fn.min('first.seq').as('seq'))
          .where('first.episode_id', '=', handoff.episode_id),
      )
      .orderBy('seq')
      .execute();
    return rows.map(asActivity);
  };

/** @throws SomebodyWasFirst when the handoff is not theirs (any more). */
const appendReply = async (tx: Writer, reply: NewReply): Promise<Activity> => {
  const handoff = await findHandoff(tx, reply.libraryId, reply.handoffId);
  if (handoff === undefined) throw new SomebodyWasFirst();
  const conversation = await advance(tx, handoff.conversation_id, { count: 1, at: reply.at });
  if (!(await isStillTheirs(tx, reply))) throw new SomebodyWasFirst();
  const episodeId = conversation.episode_id ?? handoff.episode_id;
  const { text, staff } = reply;
  const said = { author: 'staff', text, staffId: staff.id, staffName: staff.name } as const;
  const [activity] = await appendActivities(tx, conversation, episodeId, [said]);
  if (activity === undefined) throw new Error('A reply was not written');
  return activity;
};

const reply =
  (db: Reader, announcements: Announcements): DeskStore['reply'] =>
  async (wanted) => {
    const activity = await unlessConflict(
      db.transaction().execute((tx) => appendReply(tx, wanted)),
    );
    if (activity === 'conflict') return 'not-yours';
    const { conversationId } = activity;
    announcements.announce('activity-appended', { conversationId });
    return activity;
  };

const sealedContact =
  (db: Reader): DeskStore['sealedContact'] =>
  async (libraryId, handoffId) => {
    const row = await db
      .selectFrom('contacts')
      .select(['sealed', 'delete_after'])
      .where('library_id', '=', libraryId)
      .where('handoff_id', '=', handoffId)
      .where('sealed', 'is not', null)
      .orderBy('consent_at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirst();
    return row?.sealed === undefined || row.sealed === null
      ? undefined
      : { sealed: row.sealed, deleteAfter: row.delete_after };
  };

const staffName =
  (db: Reader): DeskStore['staffName'] =>
  async (libraryId, staffId) => {
    const row = await db
      .selectFrom('staff')
      .select('name')
      .where('library_id', '=', libraryId)
      .where('id', '=', staffId)
      .executeTakeFirst();
    return row?.name;
  };

const libraryOf = async (db: Reader, id: ConversationId): Promise<string | undefined> => {
  const row = await db
    .selectFrom('conversations')
    .select('library_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.library_id;
};

/** Where the desk keeps its people and reads what they work on. */
export const makeDeskStore = (db: Reader, announcements: Announcements): DeskStore => ({
  ...makeStaffAccounts(db),
  handoffsOf: handoffsOf(db),
  staffName: staffName(db),
  transcript: transcript(db),
  reply: reply(db, announcements),
  sealedContact: sealedContact(db),
  libraryOf: (conversationId) => libraryOf(db, conversationId),
});
