import type { AlongWithMove, Handoff, HandoffMove, HandoffStore } from '../handoff/index.ts';
import type { Announcements } from '../runtime/index.ts';
import { appendActivities } from './activities.ts';
import { advance } from './advance.ts';
import { unlessConflict } from './conflict.ts';
import { endEpisode } from './episodes.ts';
import { asHandoff, moveIfUnchanged } from './handoffs.ts';
import type { Reader, Row, Writer } from './tables.ts';

/** The conversation's version rises with it, so that a turn that is thinking meanwhile conflicts. */
const move = async (
  tx: Writer,
  wanted: HandoffMove,
  along: AlongWithMove,
): Promise<Row<'handoffs'>> => {
  const { conversation_id: conversationId } = await tx
    .selectFrom('handoffs')
    .select('conversation_id')
    .where('id', '=', wanted.handoffId)
    .executeTakeFirstOrThrow(() => new Error(`There is no handoff ${wanted.handoffId}`));
  const said = along.activities ?? [];
  const at = new Date(wanted.at);
  const conversation = await advance(tx, conversationId, { count: said.length, at, versions: 1 });
  const moved = await moveIfUnchanged(tx, wanted, along.assignTo);
  await appendActivities(tx, conversation, conversation.episode_id ?? moved.episode_id, said);
  if (along.endEpisode === true) await endEpisode(tx, conversation, wanted.at);
  return moved;
};

const announceMove = (
  announcements: Announcements,
  moved: Row<'handoffs'>,
  along: AlongWithMove,
): void => {
  const { id: handoffId, library_id: libraryId, conversation_id: conversationId } = moved;
  if ((along.activities ?? []).length > 0) {
    announcements.announce('activity-appended', { conversationId });
  }
  announcements.announce('handoff-moved', { handoffId, libraryId });
};

const idleSince = async (
  db: Reader,
  states: readonly Handoff['state'][],
  before: Date,
): Promise<readonly Handoff[]> => {
  if (states.length === 0) return [];
  const rows = await db
    .selectFrom('handoffs')
    .selectAll()
    .where('state', 'in', states)
    .where('moved_at', '<', before.toISOString())
    .orderBy('moved_at')
    .execute();
  return rows.map(asHandoff);
};

/** Where handoffs are kept and moved. */
export const makeHandoffStore = (db: Reader, announcements: Announcements): HandoffStore => ({
  handoff: async (libraryId, id) => {
    const row = await db
      .selectFrom('handoffs')
      .selectAll()
      .where('library_id', '=', libraryId)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && asHandoff(row);
  },

  queue: async (libraryId) => {
    const rows = await db
      .selectFrom('handoffs')
      .selectAll()
      .where('library_id', '=', libraryId)
      .where('state', '=', 'queued')
      .orderBy('queued_at')
      .orderBy('id')
      .execute();
    return rows.map(asHandoff);
  },

  carryOut: async (wanted, along = {}) => {
    const moved = await unlessConflict(db.transaction().execute((tx) => move(tx, wanted, along)));
    if (moved === 'conflict') return 'conflict';
    announceMove(announcements, moved, along);
    return 'moved';
  },

  idleSince: (states, before) => idleSince(db, states, before),
});
