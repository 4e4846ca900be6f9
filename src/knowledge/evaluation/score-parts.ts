import type { Candidate, SectionId } from '../knowledge.ts';
import { shareOf, type Share } from './interval.ts';
import type { PartQuestion } from './labelled-questions.ts';

/** How often the part of the article that a question asks is told first. */
export interface PartTable {
  readonly all: Share;
  readonly bySection: Readonly<Partial<Record<SectionId, Share>>>;
}

interface FoundPart {
  readonly labelled: PartQuestion;
  /** What retrieval gave; an article that is not among them has no right part. */
  readonly candidates: readonly Candidate[];
}

export const scoreParts = (found: readonly FoundPart[]): PartTable => ({
  all: shareRight(found),
  bySection: Object.fromEntries(
    [...Map.groupBy(found, ({ labelled }) => labelled.section)].map(([section, some]) => [
      section,
      shareRight(some),
    ]),
  ),
});

const shareRight = (found: readonly FoundPart[]): Share =>
  shareOf(found.filter(isRight).length, found.length);

const isRight = ({ labelled, candidates }: FoundPart): boolean => {
  const told = candidates.find(({ kind, id }) => kind === 'article' && id === labelled.article);
  return [labelled.section, ...(labelled.also ?? [])].some((right) => right === told?.section);
};
