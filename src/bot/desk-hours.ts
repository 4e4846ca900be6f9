import { describeMoment } from '../referral/index.ts';
import type { Turn } from './turn-draft.ts';

/** Whether the help desk is open, and if not, when it opens: in the citizen's language and Dutch time. */
export const deskHours = ({ parts, libraryId, now, sentences, draft }: Turn): string => {
  if (parts.libraries.deskIsOpen(libraryId, now)) return sentences.deskOpenNow;
  const opens = parts.libraries.nextDeskOpening(libraryId, now);
  return sentences.deskClosed(
    opens ? sentences.deskOpensAt(describeMoment(opens, draft.language)) : '',
  );
};
