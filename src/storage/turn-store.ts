import type { TurnCommit, TurnStore } from '../bot/index.ts';
import type { Announcements } from '../runtime/index.ts';
import { unlessConflict } from './conflict.ts';
import type { Connection } from './connection.ts';
import { readKept } from './kept.ts';
import { readNextWaiting } from './snapshot.ts';
import type { Reader } from './tables.ts';
import { readTaskUnder } from './task-codes.ts';
import { readLastTold } from './told.ts';
import { writeCommit } from './write-commit.ts';

const announceTurn = (announcements: Announcements, commit: TurnCommit): void => {
  const { id: conversationId, libraryId } = commit.waiting.conversation;
  if (commit.replies.length > 0) announcements.announce('activity-appended', { conversationId });
  const moved = [...commit.moves.map((move) => move.handoffId), commit.newHandoff?.id];
  for (const handoffId of new Set(moved)) {
    if (handoffId !== undefined) announcements.announce('handoff-moved', { handoffId, libraryId });
  }
};

const waitingConversations = async (db: Reader): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('inbox')
    .select((eb) => ['conversation_id', eb.fn.min('received_at').as('since')])
    .where('done_at', 'is', null)
    .groupBy('conversation_id')
    .orderBy('since')
    .execute();
  return rows.map((row) => row.conversation_id);
};

/** Where turns come from and go to. */
export const makeTurnStore = (
  { db, forgetErased }: Connection,
  announcements: Announcements,
): TurnStore => ({
  waitingConversations: () => waitingConversations(db),
  nextWaiting: (conversationId) => readNextWaiting(db, conversationId),
  taskUnder: (code, now) => readTaskUnder(db, code, now),
  keptOf: (conversationId) => readKept(db, conversationId),
  lastTold: (conversationId) => readLastTold(db, conversationId),
  commitTurn: async (commit) => {
    const done = await unlessConflict(db.transaction().execute((tx) => writeCommit(tx, commit)));
    if (done === 'conflict') return 'conflict';
    announceTurn(announcements, commit);
    if (commit.erase) await forgetErased();
    return 'committed';
  },
});
