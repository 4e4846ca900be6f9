import type { Actor, Handoff, HandoffEvent, HandoffMove, HandoffState } from './handoff.ts';

/** The event table: what may happen in each state, and where it leads. What is not here is refused. */
export const handoffTable: Readonly<
  Record<HandoffState, Readonly<Partial<Record<HandoffEvent, HandoffState>>>>
> = {
  assistant: { offer: 'offered' },
  offered: {
    decline: 'abandoned',
    queue: 'queued',
    'leave-contact': 'contact-left',
    abandon: 'abandoned',
    expire: 'expired',
  },
  queued: {
    claim: 'assigned',
    'leave-contact': 'contact-left',
    abandon: 'abandoned',
    expire: 'expired',
  },
  assigned: {
    release: 'queued',
    hold: 'on-hold',
    'wrap-up': 'wrapped-up',
    'give-back': 'assistant',
    close: 'closed',
    abandon: 'abandoned',
  },
  'on-hold': {
    resume: 'assigned',
    release: 'queued',
    'wrap-up': 'wrapped-up',
    'give-back': 'assistant',
    close: 'closed',
    abandon: 'abandoned',
  },
  'wrapped-up': { 'give-back': 'assistant', close: 'closed' },
  'contact-left': { close: 'closed', expire: 'expired' },
  closed: {},
  abandoned: {},
  expired: {},
};

/** States in which an employee owns the conversation and the assistant is silent. */
export const staffStates: ReadonlySet<HandoffState> = new Set(['assigned', 'on-hold']);

/** States in which the handoff is still going on. */
export const openStates: ReadonlySet<HandoffState> = new Set([
  'offered',
  'queued',
  'assigned',
  'on-hold',
  'wrapped-up',
]);

/** The move that an event makes, or nothing where the table does not allow it. Pure: storage carries it out. */
export const moveHandoff = (
  handoff: Handoff,
  event: HandoffEvent,
  actor: Actor,
  now: Date,
): HandoffMove | undefined => {
  const to = handoffTable[handoff.state][event];
  return to === undefined
    ? undefined
    : {
        handoffId: handoff.id,
        seenVersion: handoff.version,
        event,
        from: handoff.state,
        to,
        actor,
        at: now.toISOString(),
      };
};
