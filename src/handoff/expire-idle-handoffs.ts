import type { Language, NewActivity } from '../conversation/index.ts';
import type { Handoff } from './handoff.ts';
import type { AlongWithMove, HandoffStore } from './handoff-store.ts';
import { moveHandoff } from './move-handoff.ts';

const dayMs = 24 * 60 * 60 * 1000;

interface ExpiryParts {
  readonly store: Pick<HandoffStore, 'idleSince' | 'carryOut'>;
  readonly clock: () => Date;
  /** Tells the citizen that nobody came, in their language. */
  readonly tellWaitExpired: (language: Language) => NewActivity;
}

/**
 * Ends offers and waits that nobody moved for 24 hours, so that no queue holds who has long gone, and
 * tells who waited. Contact that was left stays: somebody still has to call. Returns how many were ended.
 */
export const expireIdleHandoffs = async (parts: ExpiryParts): Promise<number> => {
  const { store, clock } = parts;
  const now = clock();
  const idle = await store.idleSince(['offered', 'queued'], new Date(now.getTime() - dayMs));
  let ended = 0;
  for (const handoff of idle) {
    const move = moveHandoff(handoff, 'expire', { by: 'assistant' }, now);
    // A conflict is good news: somebody moved it in the meantime.
    const along = alongWith(handoff, parts);
    if (move !== undefined && (await store.carryOut(move, along)) === 'moved') ended += 1;
  }
  return ended;
};

// An offer that was never taken up ends without a word: the citizen waits for nothing.
const alongWith = (
  { state, summary }: Handoff,
  { tellWaitExpired }: Pick<ExpiryParts, 'tellWaitExpired'>,
): AlongWithMove => (state === 'queued' ? { activities: [tellWaitExpired(summary.language)] } : {});
