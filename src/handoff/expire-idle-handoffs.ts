import type { HandoffStore } from './handoff-store.ts';
import { moveHandoff } from './move-handoff.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Ends offers and waits that nobody moved for 24 hours, so that no queue holds who has long gone.
 * Contact that was left stays: somebody still has to call. Returns how many were ended.
 */
export const expireIdleHandoffs = async ({
  store,
  clock,
}: {
  readonly store: Pick<HandoffStore, 'idleSince' | 'carryOut'>;
  readonly clock: () => Date;
}): Promise<number> => {
  const now = clock();
  const idle = await store.idleSince(['offered', 'queued'], new Date(now.getTime() - dayMs));
  let ended = 0;
  for (const handoff of idle) {
    const move = moveHandoff(handoff, 'expire', { by: 'assistant' }, now);
    // A conflict is good news: somebody moved it in the meantime.
    if (move !== undefined && (await store.carryOut(move)) === 'moved') ended += 1;
  }
  return ended;
};
