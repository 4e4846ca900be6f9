import type { SectionId } from '../knowledge.ts';
import type { Found } from './rank-candidates.ts';

/** How much nearer than the short answer another section must lie: the short answer is made to be enough. */
const sectionMargin = 0.015;

/** The section of an article that lies nearest to the question; example questions lead to the short answer. */
export const chooseSection = (
  article: string,
  { chunks, neighbours }: Pick<Found, 'chunks' | 'neighbours'>,
): SectionId => {
  const cosines = new Map<SectionId, number>();
  for (const { position, cosine } of neighbours) {
    const chunk = chunks[position];
    if (chunk?.kind !== 'article' || chunk.subject !== article) continue;
    // Easier words are shown when somebody asks for them.
    if (chunk.part === 'question' || chunk.part === 'easier' || cosines.has(chunk.part)) continue;
    cosines.set(chunk.part, cosine);
  }
  const short = cosines.get('short');
  const [nearest] = cosines;
  if (short === undefined || nearest === undefined) return 'short';
  return nearest[1] > short + sectionMargin ? nearest[0] : 'short';
};
