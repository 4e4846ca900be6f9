import type { Handoff, HandoffMove, HandoffState, HandoffStore } from '../../src/handoff/index.ts';
import type { AlongWithMove } from '../../src/handoff/index.ts';
import type { RedactedText } from '../../src/conversation/index.ts';

/** A handoff as it is just after the citizen was offered a person. */
export const aHandoff = (given: Partial<Handoff> = {}): Handoff => ({
  id: 'h1',
  libraryId: 'voorbeeldstad',
  conversationId: 'c1',
  episodeId: 'e1',
  state: 'offered',
  version: 1,
  summary: {
    reason: 'citizen-asked',
    language: 'nl',
    question: 'Waarom is mijn toeslag gestopt?' as RedactedText,
    articles: [],
    tasks: [],
  },
  createdAt: '2026-11-20T09:00:00.000Z',
  movedAt: '2026-11-20T09:00:00.000Z',
  ...given,
});

const moved = (handoff: Handoff, move: HandoffMove, along: AlongWithMove): Handoff => {
  const { assignedTo, ...rest } = handoff;
  const owner = along.assignTo === undefined ? assignedTo : along.assignTo;
  const queuedAt = handoff.queuedAt ?? (move.to === 'queued' ? move.at : undefined);
  return {
    ...rest,
    state: move.to,
    version: handoff.version + 1,
    movedAt: move.at,
    ...(queuedAt === undefined ? {} : { queuedAt }),
    ...(owner === null || owner === undefined ? {} : { assignedTo: owner }),
  };
};

/** A handoff store that keeps to the compare-and-set of the real one. */
export const handoffsInMemory = (...handoffs: readonly Handoff[]) => {
  const kept = new Map(handoffs.map((handoff) => [handoff.id, handoff]));
  const carried: { move: HandoffMove; along: AlongWithMove }[] = [];
  const store: HandoffStore = {
    handoff: (libraryId, id) => {
      const handoff = kept.get(id);
      return Promise.resolve(handoff?.libraryId === libraryId ? handoff : undefined);
    },
    queue: (libraryId) =>
      Promise.resolve(
        [...kept.values()]
          .filter((handoff) => handoff.libraryId === libraryId && handoff.state === 'queued')
          .toSorted((a, b) => (a.queuedAt ?? '').localeCompare(b.queuedAt ?? '')),
      ),
    carryOut: (move, along = {}) => {
      const handoff = kept.get(move.handoffId);
      if (handoff?.version !== move.seenVersion) return Promise.resolve('conflict');
      kept.set(handoff.id, moved(handoff, move, along));
      carried.push({ move, along });
      return Promise.resolve('moved');
    },
    idleSince: (states: readonly HandoffState[], before) =>
      Promise.resolve(
        [...kept.values()].filter(
          (handoff) =>
            states.includes(handoff.state) &&
            new Date(handoff.movedAt).getTime() < before.getTime(),
        ),
      ),
  };
  return {
    store,
    carried,
    stateOf: (id: string) => kept.get(id)?.state,
    all: () => [...kept.values()],
  };
};
