import type { Handoff, HandoffState } from '../handoff/index.ts';
import type { DeskParts } from './desk-parts.ts';
import { may } from './permissions.ts';
import type { Staff } from './staff.ts';

const endedShownMs = 24 * 60 * 60 * 1000;

/** What staff are done with: it stays to be seen for a day. */
export const endedStates: readonly HandoffState[] = ['assistant', 'closed'];

// An offer is not the desk's: the citizen has not agreed to share anything yet.
const goingOn: readonly HandoffState[] = [
  'queued',
  'assigned',
  'on-hold',
  'wrapped-up',
  'contact-left',
];

/** True when somebody of this role may know of a handoff at all. */
export const isFor = ({ role }: Staff, { summary }: Handoff): boolean =>
  summary.reason !== 'crisis' || may(role, 'help-in-crisis');

const isShown = (handoff: Handoff, now: Date): boolean =>
  goingOn.includes(handoff.state) ||
  (endedStates.includes(handoff.state) &&
    now.getTime() - new Date(handoff.movedAt).getTime() <= endedShownMs);

/** The handoff, if it is this library's, the desk shows it, and this employee may see it. */
export const findShown = async (
  { handoffs, clock }: Pick<DeskParts, 'handoffs' | 'clock'>,
  staff: Staff,
  id: string,
): Promise<Handoff | undefined> => {
  const handoff = await handoffs.handoff(staff.libraryId, id);
  return handoff !== undefined && isFor(staff, handoff) && isShown(handoff, clock())
    ? handoff
    : undefined;
};
