import type { RetentionClass, RetentionStore } from '../../privacy/index.ts';
import type { Connection } from '../connection.ts';
import type { Forget } from './batch.ts';
import { countHeldForStaff, forgetEpisodes, forgetPeople } from './forget-conversations.ts';
import { forgetCounts } from './forget-counts.ts';
import { forgetHandoffs } from './forget-handoffs.ts';
import {
  forgetContacts,
  forgetFeedback,
  forgetInvitations,
  forgetReturnCodes,
  forgetSessions,
  forgetTaskCodes,
} from './forget-rows.ts';

/** So few that nobody waits long for the database: some tens of milliseconds on SQLite. */
const batchSize = 20;

const forgetting: Readonly<Record<RetentionClass, Forget>> = {
  contacts: forgetContacts,
  'return-codes': forgetReturnCodes,
  'task-codes': forgetTaskCodes,
  sessions: forgetSessions,
  invitations: forgetInvitations,
  conversations: forgetEpisodes,
  people: forgetPeople,
  handoffs: forgetHandoffs,
  feedback: forgetFeedback,
  counts: forgetCounts,
};

/** Where things are forgotten when their days are over. */
export const makeRetentionStore = ({ db, forgetErased }: Connection): RetentionStore => ({
  forgetSome: (what, endedBy) =>
    forgetting[what](db, { endedBy: endedBy.toISOString(), limit: batchSize }),
  heldForStaff: (endedBy) => countHeldForStaff(db, endedBy.toISOString()),
  forgetErased,
});
