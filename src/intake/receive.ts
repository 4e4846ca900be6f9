import type { Inbound, RedactedText } from '../conversation/index.ts';
import type { Clock, Logger } from '../runtime/index.ts';
import type { InboxStore, Receipt } from './inbox-store.ts';
import { keepNames } from './keep-names.ts';
import { NumberTails } from './number-tails.ts';
import { redactPersonalData, type RedactionParts } from './redact-personal-data.ts';
import type { Redact } from './redact-text.ts';

/**
 * Takes a message in. When the promise resolves it is stored and survives a crash: the channel may
 * acknowledge it. When it rejects nothing is stored: the channel must let it be delivered again.
 */
export type Receive = (inbound: Inbound) => Promise<Receipt>;

/** What intake works with. */
interface IntakeParts extends RedactionParts {
  readonly store: InboxStore;
  readonly clock: Clock;
  /** Told the words that a turn will be about, while the message is still being stored. */
  readonly foresee: (text: RedactedText) => void;
  readonly logger: Pick<Logger, 'error'>;
}

/** The text was masked whole, so nothing leaked; but somebody must mend the detector. Its kind says nothing of the text. */
const tellingFailures =
  (redact: Redact, logger: IntakeParts['logger']): Redact =>
  (raw, before) => {
    const redaction = redact(raw, before);
    const { failedDetector } = redaction;
    if (failedDetector !== undefined) logger.error({ failedDetector }, 'a detector failed');
    return redaction;
  };

/** Makes the way in: redact, store once, acknowledge. */
export const makeReceive = (parts: IntakeParts): Receive => {
  const { store, clock, foresee, logger } = parts;
  const redaction = { ...parts, redact: tellingFailures(parts.redact, logger) };
  const tails = new NumberTails();
  return async ({ messageKey, clientActivityId, ...inbound }) => {
    const now = clock();
    const conversation = `${inbound.channel} ${inbound.conversationKey}`;
    const expects = await store.expectationOf(inbound.channel, inbound.conversationKey);
    const before = tails.take(conversation, now);
    const { kept, tail } = redactPersonalData(inbound.content, redaction, { expects, before, now });
    if (tail) tails.keep(conversation, tail, now);
    const { content } = kept;
    if (content.kind === 'text' && !content.nothingLeft) foresee(content.text);
    const names = keepNames({ messageKey, clientActivityId }, parts.redact);
    try {
      return await store.storeOnce({ ...inbound, ...names, ...kept, receivedAt: now });
    } catch (failure) {
      // It will be delivered again, and must be read with the same digits before it.
      if (before) tails.keep(conversation, before, now);
      throw failure;
    }
  };
};
