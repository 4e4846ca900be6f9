import type { Inbound } from '../conversation/index.ts';
import type { Clock } from '../runtime/index.ts';
import type { InboxStore, Receipt } from './inbox-store.ts';
import { redactPersonalData, type RedactionParts } from './redact-personal-data.ts';

/**
 * Takes a message in. When the promise resolves it is stored and survives a crash: the channel may
 * acknowledge it. When it rejects nothing is stored: the channel must let it be delivered again.
 */
export type Receive = (inbound: Inbound) => Promise<Receipt>;

/** What intake works with. */
interface IntakeParts extends RedactionParts {
  readonly store: InboxStore;
  readonly clock: Clock;
}

/** Makes the way in: redact, store once, acknowledge. */
export const makeReceive =
  (parts: IntakeParts): Receive =>
  async (inbound) => {
    const { store, clock } = parts;
    const now = clock();
    const expects = await store.expectationOf(inbound.channel, inbound.conversationKey);
    const kept = redactPersonalData(inbound.content, parts, { expects, now });
    return await store.storeOnce({ ...inbound, ...kept, receivedAt: now });
  };
