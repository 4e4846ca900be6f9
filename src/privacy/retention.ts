/**
 * What is kept for a time only, in the order in which it goes: a summary waits for its contact details,
 * counts go when all that they count has gone.
 */
const retentionClasses = [
  'contacts',
  'return-codes',
  'task-codes',
  'sessions',
  'invitations',
  'conversations',
  'people',
  'handoffs',
  'feedback',
  'counts',
] as const;
export type RetentionClass = (typeof retentionClasses)[number];

/** How many days each class is kept; what is not here bears its own last moment. */
export interface RetentionDays {
  /** Texts, and whose conversation it was, after the last word of it. */
  readonly conversations: number;
  /** The summary for an employee, after the handoff ended. */
  readonly handoffs: number;
  /** What citizens said of answers. */
  readonly feedback: number;
  /** How turns and handoffs ended, without a text. */
  readonly counts: number;
}

/** Where things are kept and forgotten. */
export interface RetentionStore {
  /**
   * Forgets a few things of a class that ended at that moment or before; returns how many. None: all are forgotten.
   * Leaves alone what belongs to a conversation that waits for an employee or is with one.
   */
  forgetSome(what: RetentionClass, endedBy: Date): Promise<number>;
  /** How many conversations ended by then and are kept only because they wait for an employee or are with one. */
  heldForStaff(endedBy: Date): Promise<number>;
  /** Takes what was forgotten out of the database's own logs, where it keeps one. */
  forgetErased(): Promise<void>;
}

/** What was forgotten in one go, and what could not be. */
export interface Forgotten {
  readonly forgotten: Partial<Readonly<Record<RetentionClass, number>>>;
  readonly heldForStaff: number;
}

const dayMs = 24 * 60 * 60 * 1000;

const daysOf = (what: RetentionClass, days: RetentionDays): number => {
  const own: Partial<Record<RetentionClass, number>> = { ...days, people: days.conversations };
  return own[what] ?? 0;
};

/** The moment by which something of a class must have ended to be over now. */
const endedBy = (what: RetentionClass, days: RetentionDays, now: Date): Date =>
  new Date(now.getTime() - daysOf(what, days) * dayMs);

/** Forgets all whose days are over, a few at a time: between two batches others have their turn at the database. */
export const forgetWhatIsOver = async (parts: {
  readonly store: RetentionStore;
  readonly days: RetentionDays;
  readonly now: Date;
  /** Between two batches; false stops here, and the next time goes on. */
  readonly mayGoOn: () => Promise<boolean>;
}): Promise<Forgotten> => {
  const { store, days, now, mayGoOn } = parts;
  const forgotten: Partial<Record<RetentionClass, number>> = {};
  for (const what of retentionClasses) {
    let some = await store.forgetSome(what, endedBy(what, days, now));
    while (some > 0) {
      forgotten[what] = (forgotten[what] ?? 0) + some;
      some = (await mayGoOn()) ? await store.forgetSome(what, endedBy(what, days, now)) : 0;
    }
  }
  // Always: the last time may have been cut off before it came this far.
  await store.forgetErased();
  return { forgotten, heldForStaff: await store.heldForStaff(endedBy('conversations', days, now)) };
};
