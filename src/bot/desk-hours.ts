import type { Turn } from './turn-draft.ts';

/** Whether the help desk is open, and if not, when it opens: in the citizen's language and Dutch time. */
export const deskHours = ({ parts, libraryId, now, sentences, draft }: Turn): string => {
  if (parts.libraries.deskIsOpen(libraryId, now)) return sentences.deskOpenNow;
  const opens = parts.libraries.nextDeskOpening(libraryId, now);
  if (!opens) return sentences.deskClosed('');
  const when = new Intl.DateTimeFormat(draft.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
    numberingSystem: 'latn',
  }).format(opens);
  return sentences.deskClosed(sentences.deskOpensAt(when));
};
