import type { Insertable } from 'kysely';
import type { Activity, NewActivity } from '../conversation/index.ts';
import { fromJson, toJson } from './json.ts';
import { present } from './present.ts';
import type { Row, Tables, Writer } from './tables.ts';

type Unsaid = 'conversation_id' | 'seq' | 'episode_id' | 'library_id' | 'at';

// PostgreSQL refuses this character in a text, and a citizen's keyboard cannot make it.
const storable = (text: string): string => text.replaceAll('\0', '');

const columnsOf = (said: NewActivity): Omit<Insertable<Tables['activities']>, Unsaid> => {
  const { author } = said;
  const text = storable(said.text);
  switch (said.author) {
    case 'citizen':
      return {
        author,
        text,
        choice_id: said.choiceId ?? null,
        client_activity_id: said.clientActivityId ?? null,
      };
    case 'bot':
      return {
        author,
        text,
        choices: toJson(said.choices),
        sources: toJson(said.sources),
        facts: toJson(said.facts),
      };
    case 'staff':
      return { author, text, staff_id: said.staffId, staff_name: said.staffName };
  }
};

const saidIn = (row: Row<'activities'>): NewActivity => {
  const { author, text, choices, sources, facts, staff_id: staffId, staff_name: staffName } = row;
  if (author === 'bot' && choices !== null && sources !== null && facts !== null) {
    return {
      author,
      text,
      choices: fromJson(choices),
      sources: fromJson(sources),
      facts: fromJson(facts),
    };
  }
  if (author === 'staff' && staffId !== null && staffName !== null) {
    return { author, text, staffId, staffName };
  }
  const { choice_id: choiceId, client_activity_id: clientActivityId } = row;
  return { author: 'citizen', text, ...present({ choiceId, clientActivityId }) };
};

/** An activity in the words that all parts share. */
export const asActivity = (row: Row<'activities'>): Activity => ({
  ...saidIn(row),
  id: `${row.conversation_id}|${String(row.seq).padStart(7, '0')}`,
  conversationId: row.conversation_id,
  episodeId: row.episode_id,
  libraryId: row.library_id,
  seq: row.seq,
  at: row.at,
});

/** Writes what was said at the places that `advance` gave out: `conversation` is the row after it. */
export const appendActivities = async (
  tx: Writer,
  conversation: Row<'conversations'>,
  episodeId: string,
  said: readonly NewActivity[],
): Promise<readonly Activity[]> => {
  if (said.length === 0) return [];
  const before = conversation.last_seq - said.length;
  const rows = await tx
    .insertInto('activities')
    .values(
      said.map((activity, index) => ({
        ...columnsOf(activity),
        conversation_id: conversation.id,
        seq: before + index + 1,
        episode_id: episodeId,
        library_id: conversation.library_id,
        at: conversation.last_at,
      })),
    )
    .returningAll()
    .execute();
  return rows.map(asActivity).toSorted((a, b) => a.seq - b.seq);
};
