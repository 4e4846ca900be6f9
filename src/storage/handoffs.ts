import type { Handoff, HandoffEvent, HandoffMove } from '../handoff/index.ts';
import { SomebodyWasFirst } from './conflict.ts';
import { fromJson, toJson } from './json.ts';
import { present } from './present.ts';
import type { Row, Writer } from './tables.ts';

/** A handoff in the words that all parts share. */
export const asHandoff = (row: Row<'handoffs'>): Handoff => ({
  id: row.id,
  libraryId: row.library_id,
  conversationId: row.conversation_id,
  episodeId: row.episode_id,
  state: row.state,
  version: row.version,
  summary: fromJson(row.summary),
  createdAt: row.created_at,
  movedAt: row.moved_at,
  ...present({ assignedTo: row.assigned_to, queuedAt: row.queued_at }),
});

const writeEvent = async (tx: Writer, row: Row<'handoffs'>, move: HandoffMove): Promise<void> => {
  await tx
    .insertInto('handoff_events')
    .values({
      handoff_id: row.id,
      version: row.version,
      library_id: row.library_id,
      event: move.event,
      from_state: move.from,
      to_state: move.to,
      actor: move.actor.by,
      staff_id: move.actor.by === 'staff' ? move.actor.staffId : null,
      at: move.at,
    })
    .execute();
};

/**
 * Moves a handoff if it is still as it was seen, and writes the event. The conversation must be locked.
 * @throws SomebodyWasFirst
 */
export const moveIfUnchanged = async (
  tx: Writer,
  move: HandoffMove,
  assignTo?: string | null,
): Promise<Row<'handoffs'>> => {
  const row = await tx
    .updateTable('handoffs')
    .set((eb) => ({
      state: move.to,
      version: move.seenVersion + 1,
      moved_at: move.at,
      ...(assignTo !== undefined && { assigned_to: assignTo }),
      // Who comes back into the queue keeps the place they had.
      ...(move.to === 'queued' && { queued_at: eb.fn.coalesce('queued_at', eb.val(move.at)) }),
    }))
    .where('id', '=', move.handoffId)
    .where('version', '=', move.seenVersion)
    .where('state', '=', move.from)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new SomebodyWasFirst();
  await writeEvent(tx, row, move);
  return row;
};

const firstEvents: Readonly<Partial<Record<Handoff['state'], HandoffEvent>>> = {
  offered: 'offer',
  queued: 'queue',
  'contact-left': 'leave-contact',
};

const firstMove = (handoff: Handoff): HandoffMove => {
  const event = firstEvents[handoff.state];
  if (event === undefined) throw new Error(`A handoff cannot begin as "${handoff.state}"`);
  return {
    handoffId: handoff.id,
    seenVersion: handoff.version,
    event,
    from: 'assistant',
    to: handoff.state,
    actor: { by: 'assistant' },
    at: handoff.createdAt,
  };
};

/** Writes a handoff that begins, and its first event. */
export const beginHandoff = async (tx: Writer, handoff: Handoff): Promise<void> => {
  const row = await tx
    .insertInto('handoffs')
    .values({
      id: handoff.id,
      library_id: handoff.libraryId,
      conversation_id: handoff.conversationId,
      episode_id: handoff.episodeId,
      state: handoff.state,
      version: handoff.version,
      assigned_to: handoff.assignedTo ?? null,
      summary: toJson(handoff.summary),
      created_at: handoff.createdAt,
      queued_at: handoff.queuedAt ?? null,
      moved_at: handoff.movedAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await writeEvent(tx, row, firstMove(handoff));
};
