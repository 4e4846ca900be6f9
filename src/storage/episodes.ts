import type { EpisodeId } from '../conversation/index.ts';
import { newId } from '../runtime/index.ts';
import type { Row, Writer } from './tables.ts';

const idleMs = 24 * 60 * 60 * 1000;

/** Ends the episode that is going on: what comes next begins a new one. */
export const endEpisode = async (
  tx: Writer,
  conversation: Row<'conversations'>,
  endedAt: string,
): Promise<void> => {
  if (conversation.episode_id === null) return;
  await tx
    .updateTable('episodes')
    .set({ ended_at: endedAt })
    .where('id', '=', conversation.episode_id)
    .execute();
  await tx
    .updateTable('conversations')
    .set({ episode_id: null })
    .where('id', '=', conversation.id)
    .execute();
};

const beginEpisode = async (
  tx: Writer,
  conversation: Row<'conversations'>,
  at: Date,
): Promise<EpisodeId> => {
  const id = newId(at);
  const { id: conversation_id, library_id } = conversation;
  await tx
    .insertInto('episodes')
    .values({ id, conversation_id, library_id, started_at: at.toISOString() })
    .execute();
  await tx
    .updateTable('conversations')
    .set({ episode_id: id })
    .where('id', '=', conversation_id)
    .execute();
  return id;
};

/** The episode that a message belongs to: a new one when the last was ended or 24 hours idle. */
export const episodeFor = async (
  tx: Writer,
  conversation: Row<'conversations'>,
  at: Date,
): Promise<EpisodeId> => {
  const idle = at.getTime() - Date.parse(conversation.last_at) >= idleMs;
  if (conversation.episode_id !== null && !idle) return conversation.episode_id;
  await endEpisode(tx, conversation, conversation.last_at);
  return await beginEpisode(tx, conversation, at);
};
