import type { Language } from '../conversation/index.ts';
import type { SubjectKey } from './chunks/chunk.ts';
import { centred } from './embeddings/centre.ts';
import type { EmbedQuestion } from './embeddings/question-vectors.ts';
import { namedOrganisation } from './person-bound/meant-organisation.ts';
import { rankCandidates, type RankedCandidate } from './retrieval/rank-candidates.ts';
import type { ServingIndex } from './serving-index.ts';

/** A question, or a part of one, as it is looked for. */
export interface Asked {
  readonly text: string;
  readonly language: Language;
  readonly before?: { readonly text: string };
}

/** What is searched. */
export interface SearchedIn {
  readonly index: ServingIndex;
  readonly embed: EmbedQuestion;
}

/** Enough to hold several chunks of each of the subjects that could be meant. */
const neighbourCount = 256;

/** For so many the part is told that the question asks; none after them is ever shown. */
const mostShown = 10;

/** Articles and tasks that may fit a question as it stands, the best first. */
export const findCandidates = (asked: Asked, searched: SearchedIn): Promise<RankedCandidate[]> =>
  find({ ...asked, meaning: asked.text, words: asked.text }, searched);

/** A question together with the one that it goes on from, in the form in which the model was taught such pairs. */
export const goingOn = (before: string, text: string): string => `${before} >> ${text}`;

/** The same for a question that goes on from the one before it. */
export const findGoingOn = (
  { text, language }: Asked,
  before: string,
  searched: SearchedIn,
): Promise<RankedCandidate[]> =>
  find({ meaning: goingOn(before, text), words: `${before} ${text}`, language }, searched);

interface LookedFor {
  /** What is embedded. */
  readonly meaning: string;
  /** What is looked for by its words. */
  readonly words: string;
  readonly language: Language;
}

const find = async (
  { meaning, words, language }: LookedFor,
  { index, embed }: SearchedIn,
): Promise<RankedCandidate[]> => {
  const vector = await embed(meaning);
  const moved = centred(vector, index.centre.question);
  const inOfficialWords = index.synonyms.translate(words);
  const candidates = rankCandidates({
    language,
    chunks: index.chunks,
    bearings: index.subjectVectors.bearingsOf(vector),
    neighbours: await index.chunkIndex.search(moved, neighbourCount, language),
    chunkCounts: index.chunkCounts,
    matches: index.wordIndex.search(inOfficialWords, language),
    specific: index.wordIndex.singledOut(inOfficialWords, language),
    named: index.topics.namedIn(inOfficialWords),
    ofNamedOrganisation: subjectsOfNamed(inOfficialWords, index),
  });
  return candidates.map((one, place) => {
    if (one.kind === 'dialog' || place >= mostShown) return one;
    const section = index.sectionIndex.choose(one.id, { vector, text: words, language });
    return { ...one, section };
  });
};

const subjectsOfNamed = (text: string, index: ServingIndex): ReadonlySet<SubjectKey> => {
  const organisation = namedOrganisation(text, index.organisationNames);
  return organisation === undefined ? new Set() : (index.subjectsOf.get(organisation) ?? new Set());
};
