import { openStates } from '../../handoff/index.ts';
import type { Reader } from '../tables.ts';

/** Handoffs for which somebody still has to call: the contact details are there. */
const waitingForCall = (db: Reader) =>
  db
    .selectFrom('handoffs')
    .innerJoin('contacts', 'contacts.handoff_id', 'handoffs.id')
    .where('handoffs.state', '=', 'contact-left')
    .where('contacts.sealed', 'is not', null);

/** Conversations that wait for an employee or are with one. */
export const withStaff = (db: Reader) =>
  db
    .selectFrom('handoffs')
    .select('conversation_id')
    .where('state', 'in', [...openStates])
    .union(waitingForCall(db).select('handoffs.conversation_id'));

/** Conversations that are left alone however old they are: with staff, or with a message that had no turn yet. */
export const inUse = (db: Reader) =>
  withStaff(db).union(
    db.selectFrom('inbox').select('conversation_id').where('done_at', 'is', null),
  );
