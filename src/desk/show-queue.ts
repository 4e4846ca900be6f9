import type { Handoff } from '../handoff/index.ts';
import type { DeskParts } from './desk-parts.ts';
import type { HandoffView, QueueView } from './desk-views.ts';
import { endedStates, isFor } from './find-shown.ts';
import { may } from './permissions.ts';
import { viewOf } from './show-handoff.ts';
import { isMine } from './staff-moves.ts';
import type { Staff } from './staff.ts';

const withEmployee = ({ state }: Handoff): boolean =>
  state === 'assigned' || state === 'on-hold' || state === 'wrapped-up';

/** The lists of the desk, as one employee may see them. */
export const showQueue = async (
  parts: Pick<DeskParts, 'store' | 'handoffs' | 'clock'>,
  staff: Staff,
): Promise<QueueView> => {
  const now = parts.clock();
  const queued = await parts.handoffs.queue(staff.libraryId);
  const others = await parts.store.handoffsOf(staff.libraryId, now);
  const list = (belongs: (handoff: Handoff) => boolean): Promise<HandoffView[]> =>
    Promise.all(
      others
        .filter((handoff) => isFor(staff, handoff) && belongs(handoff))
        .map((handoff) => viewOf(parts, staff, handoff)),
    );
  return {
    now: now.toISOString(),
    waiting: await waitingFor(parts, staff, queued),
    mine: await list((handoff) => withEmployee(handoff) && isMine(staff, handoff)),
    colleagues: may(staff.role, 'release-for-colleague')
      ? await list((handoff) => withEmployee(handoff) && !isMine(staff, handoff))
      : [],
    contactLeft: await list(({ state }) => state === 'contact-left'),
    done: (await list(({ state }) => endedStates.includes(state))).reverse(),
  };
};

// Places are counted over everybody who waits, also over those whom a volunteer does not see.
const waitingFor = (
  parts: Pick<DeskParts, 'store'>,
  staff: Staff,
  queued: readonly Handoff[],
): Promise<HandoffView[]> =>
  Promise.all(
    queued
      .map((handoff, index) => ({ handoff, place: index + 1 }))
      .filter(({ handoff }) => isFor(staff, handoff))
      .map(async ({ handoff, place }) => ({ ...(await viewOf(parts, staff, handoff)), place })),
  );
