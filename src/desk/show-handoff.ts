import { openStates, type Handoff } from '../handoff/index.ts';
import type { Activity } from '../conversation/index.ts';
import type { DeskParts } from './desk-parts.ts';
import type { HandoffDetail, HandoffView, OwnerView, TranscriptLine } from './desk-views.ts';
import { may } from './permissions.ts';
import { isMine, movesOf } from './staff-moves.ts';
import type { Staff } from './staff.ts';

type StoreParts = Pick<DeskParts, 'store' | 'handoffs'>;

/** Who has a handoff, if anybody has. */
export const ownerOf = async (
  { store }: Pick<DeskParts, 'store'>,
  staff: Staff,
  handoff: Handoff,
): Promise<OwnerView | undefined> => {
  if (handoff.assignedTo === undefined) return undefined;
  const name = await store.staffName(handoff.libraryId, handoff.assignedTo);
  return name === undefined ? undefined : { name, me: isMine(staff, handoff) };
};

/** A handoff as a line of the queue. */
export const viewOf = async (
  parts: Pick<DeskParts, 'store'>,
  staff: Staff,
  handoff: Handoff,
): Promise<HandoffView> => {
  const { id, state, movedAt, queuedAt, summary } = handoff;
  const owner = await ownerOf(parts, staff, handoff);
  return {
    id,
    state,
    movedAt,
    ...summary,
    ...(queuedAt !== undefined && { waitingSince: queuedAt }),
    ...(owner !== undefined && { owner }),
  };
};

/** An activity as the desk shows it. */
export const lineOf = (activity: Activity): TranscriptLine => {
  const { seq, at, author, text } = activity;
  const said = { seq, at, author, text, sources: [], choices: [] };
  if (activity.author === 'staff') return { ...said, staffName: activity.staffName };
  if (activity.author === 'citizen') return said;
  const { sources, choices, facts } = activity;
  return { ...said, sources, choices, language: facts.language };
};

// Once staff are done, what the citizen and the assistant say in later episodes is theirs.
const isAboutHandoff = (handoff: Handoff, activity: Activity): boolean =>
  openStates.has(handoff.state) || activity.episodeId === handoff.episodeId;

/** A handoff with what was said, and what this employee can do with it now. */
export const showHandoff = async (
  parts: StoreParts,
  staff: Staff,
  handoff: Handoff,
): Promise<HandoffDetail> => {
  const activities = await parts.store.transcript(staff.libraryId, handoff.id);
  return {
    ...(await viewOf(parts, staff, handoff)),
    transcript: activities.filter((each) => isAboutHandoff(handoff, each)).map(lineOf),
    moves: movesOf(staff, handoff),
    mayReply: handoff.state === 'assigned' && isMine(staff, handoff),
    mayOpenContact: handoff.state === 'contact-left' && may(staff.role, 'open-contact'),
  };
};
