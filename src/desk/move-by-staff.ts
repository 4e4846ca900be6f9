import { moveHandoff, type Handoff } from '../handoff/index.ts';
import type { HttpResponse } from '../runtime/index.ts';
import { answer, refuse } from './answers.ts';
import type { DeskParts } from './desk-parts.ts';
import type { StaffEvent } from './desk-views.ts';
import { findShown } from './find-shown.ts';
import type { HandoffHandler } from './guard.ts';
import { ownerOf, showHandoff } from './show-handoff.ts';
import { alongWith, isMine, movesOf } from './staff-moves.ts';
import type { Staff } from './staff.ts';

/** Tells who was first: the handoff is not as this employee saw it. */
export const refuseAsTaken = async (
  parts: DeskParts,
  staff: Staff,
  { id }: Handoff,
): Promise<HttpResponse> => {
  const current = await findShown(parts, staff, id);
  if (current === undefined) return refuse('not-found');
  const owner = await ownerOf(parts, staff, current);
  return refuse('conflict', { state: current.state, ...(owner !== undefined && { owner }) });
};

const isClaimedAlready = (staff: Staff, handoff: Handoff, event: StaffEvent): boolean =>
  event === 'claim' && handoff.state === 'assigned' && isMine(staff, handoff);

/** Makes a move of the table, if this employee may and nobody was first. A second click changes nothing. */
export const moveByStaff =
  (parts: DeskParts, event: StaffEvent): HandoffHandler =>
  async (staff, handoff) => {
    if (isClaimedAlready(staff, handoff, event)) {
      return answer(await showHandoff(parts, staff, handoff));
    }
    const actor = { by: 'staff', staffId: staff.id } as const;
    const move = movesOf(staff, handoff).includes(event)
      ? moveHandoff(handoff, event, actor, parts.clock())
      : undefined;
    if (move === undefined) return refuseAsTaken(parts, staff, handoff);
    const carriedOut = await parts.handoffs.carryOut(move, alongWith(parts, staff, handoff, event));
    if (carriedOut === 'conflict') return refuseAsTaken(parts, staff, handoff);
    const moved = await findShown(parts, staff, handoff.id);
    return moved === undefined
      ? refuse('not-found')
      : answer(await showHandoff(parts, staff, moved));
  };
