import type { HandoffId, LibraryId, NewActivity, StaffId } from '../conversation/index.ts';
import type { Handoff, HandoffMove } from './handoff.ts';

/** What goes with a move, in the same transaction. */
export interface AlongWithMove {
  /** Who owns the conversation after the move; null: nobody. Unchanged where absent. */
  readonly assignTo?: StaffId | null;
  readonly activities?: readonly NewActivity[];
  /** Ends the episode; the citizen's next message begins a new one. */
  readonly endEpisode?: boolean;
}

/** Where handoffs are kept. Each move is a compare-and-set on the version, and is written as an event. */
export interface HandoffStore {
  handoff(libraryId: LibraryId, id: HandoffId): Promise<Handoff | undefined>;
  /** Waiting handoffs of a library, first come first; `queuedAt` decides, then the id. */
  queue(libraryId: LibraryId): Promise<readonly Handoff[]>;
  /** Announces `handoff-moved` (and `activity-appended`) after the commit. `conflict`: somebody was first, nothing is written. */
  carryOut(move: HandoffMove, along?: AlongWithMove): Promise<'moved' | 'conflict'>;
  /** Handoffs in the given states that have not moved since. */
  idleSince(states: readonly Handoff['state'][], before: Date): Promise<readonly Handoff[]>;
}
