import { createHash } from 'node:crypto';
import { RawText, type Inbound } from '../conversation/index.ts';
import type { Redact } from './redact-text.ts';

/** What a client calls its message: to tell it again by, and to show it back. */
interface GivenNames {
  readonly messageKey: string;
  readonly clientActivityId: string | undefined;
}

type KeptNames = Pick<Inbound, 'messageKey' | 'clientActivityId'>;

// Thirty-two random digits hold a number with a right check now and then; nobody writes anything in them.
const drawnByLot = /^[0-9a-f]{32}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const holdsNothing = (id: string, redact: Redact): boolean =>
  drawnByLot.test(id) || redact(new RawText(id)).findings.length === 0;

/**
 * Names are the client's to choose, and one of its own making may put anything in them. The key is only
 * compared, so a digest will do; an id with personal data in it is not shown back.
 */
export const keepNames = (
  { messageKey, clientActivityId }: GivenNames,
  redact: Redact,
): KeptNames => ({
  messageKey: createHash('sha256').update(messageKey).digest('base64url'),
  ...(clientActivityId !== undefined &&
    holdsNothing(clientActivityId, redact) && { clientActivityId }),
});
