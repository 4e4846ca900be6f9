import type { Choice } from '../conversation/index.ts';
import type { Candidate } from '../knowledge/index.ts';
import type { Turn } from './turn-draft.ts';

/** A button with the title of an article or a task, that opens it; none where it has no title. */
export const openingChoice = (
  { parts, draft }: Turn,
  { kind, id }: Pick<Candidate, 'kind' | 'id'>,
): readonly Choice[] => {
  const title =
    kind === 'article'
      ? parts.knowledge.title(id, draft.language)
      : parts.dialogs.title(id, draft.language);
  return title === undefined ? [] : [{ id: `${kind}:${id}`, label: title }];
};
