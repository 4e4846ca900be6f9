import type { Language } from '../../conversation/index.ts';
import { isReadable, type Chunk, type SubjectKey } from '../chunks/chunk.ts';
import type { Candidate } from '../knowledge.ts';
import type { Neighbour } from '../vector-index/vector-index.ts';
import { chooseSection } from './choose-section.ts';
import type { WordMatches } from './word-index.ts';

/** What was found for a question, by the place of the chunk in `chunks`. */
export interface Found {
  /** The language of the question. */
  readonly language: Language;
  readonly chunks: readonly Chunk[];
  readonly neighbours: readonly Neighbour[];
  readonly matches: WordMatches;
  /** Subjects that have a text in the language of the question. */
  readonly inOwnLanguage: ReadonlySet<SubjectKey>;
  /** Subjects that have a word of the question that few others have. */
  readonly specific: ReadonlySet<SubjectKey>;
  /** Subjects of which the question names a topic. */
  readonly named: ReadonlySet<SubjectKey>;
}

/** A candidate with what a decision is made from. */
export interface RankedCandidate extends Candidate {
  /** The cosine, made comparable between subjects with and without a text in the citizen's language. */
  readonly nearness: number;
  /** It has a word of the question that few others have. */
  readonly specific: boolean;
  /** The question names a topic of it. */
  readonly named: boolean;
}

/**
 * How much the words count beside the meaning, in cosine. With articles alone, recall@1 on the
 * development questions is 79 % without words, 87 % here, and falls again above .3.
 */
const wordWeight = 0.2;

/**
 * What a subject gets back that has no text in the language of the question: this model puts texts of
 * one language closer together, and a Turkish question would go to whatever is in Turkish.
 */
export const acrossLanguages = 0.04;

interface Best {
  readonly chunk: Chunk;
  cosine: number | undefined;
  bm25: number;
  agreement: number;
}

/** Orders articles and tasks, not chunks: each counts by its nearest chunk and its best words. */
export const rankCandidates = (found: Found): RankedCandidate[] => {
  // Where only words matched, the meaning is at least as far away as all that was near.
  const furthest = found.neighbours.at(-1)?.cosine ?? 0;
  return [...bestBySubject(found).values()]
    .map(({ chunk, cosine, bm25, agreement }) => {
      const nearness =
        (cosine ?? furthest) + (found.inOwnLanguage.has(chunk.key) ? 0 : acrossLanguages);
      return {
        kind: chunk.kind,
        id: chunk.subject,
        ...(chunk.kind === 'article' ? { section: chooseSection(chunk.subject, found) } : {}),
        ...(cosine === undefined ? {} : { cosine }),
        ...(bm25 === 0 ? {} : { bm25 }),
        score: nearness + wordWeight * agreement,
        nearness,
        specific: found.specific.has(chunk.key),
        named: found.named.has(chunk.key),
      };
    })
    .sort((a, b) => b.score - a.score);
};

const bestBySubject = ({ language, chunks, neighbours, matches }: Found): Map<SubjectKey, Best> => {
  const best = new Map<SubjectKey, Best>();
  const at = (chunk: Chunk): Best => {
    const known = best.get(chunk.key) ?? { chunk, cosine: undefined, bm25: 0, agreement: 0 };
    best.set(chunk.key, known);
    return known;
  };
  for (const { position, cosine } of neighbours) {
    const chunk = chunks[position];
    // Neighbours come nearest first.
    if (chunk !== undefined) at(chunk).cosine ??= cosine;
  }
  for (const [position, chunk] of chunks.entries()) {
    const agreement = matches.agreement[position] ?? 0;
    if (agreement === 0 || !isReadable(chunk, language)) continue;
    const subject = at(chunk);
    subject.bm25 = Math.max(subject.bm25, matches.bm25[position] ?? 0);
    subject.agreement = Math.max(subject.agreement, agreement);
  }
  return best;
};
