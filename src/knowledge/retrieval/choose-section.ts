import type { SectionId } from '../knowledge.ts';
import type { Found } from './rank-candidates.ts';

/** How much nearer than the short answer another section must lie: the short answer is made to be enough. */
const sectionMargin = 0.06;

/** The section of each article that lies nearest to the question; example questions lead to the short answer. */
export const chooseSections = ({
  chunks,
  neighbours,
}: Pick<Found, 'chunks' | 'neighbours'>): ReadonlyMap<string, SectionId> => {
  const cosines = new Map<string, Map<SectionId, number>>();
  for (const { position, cosine } of neighbours) {
    const chunk = chunks[position];
    // Easier words are shown when somebody asks for them.
    if (chunk?.kind !== 'article' || chunk.part === 'question' || chunk.part === 'easier') continue;
    const sections = cosines.get(chunk.subject) ?? new Map<SectionId, number>();
    cosines.set(chunk.subject, sections);
    if (!sections.has(chunk.part)) sections.set(chunk.part, cosine);
  }
  return new Map([...cosines].map(([article, sections]) => [article, nearest(sections)]));
};

const nearest = (cosines: ReadonlyMap<SectionId, number>): SectionId => {
  const short = cosines.get('short');
  const [first] = cosines;
  if (short === undefined || first === undefined) return 'short';
  return first[1] > short + sectionMargin ? first[0] : 'short';
};
