import type { Language } from '../conversation/index.ts';
import type { SubjectKey } from './chunks/chunk.ts';
import { centred } from './embeddings/centre.ts';
import type { EmbedQuestion } from './embeddings/question-vectors.ts';
import { namedOrganisation } from './person-bound/meant-organisation.ts';
import { leanOn } from './retrieval/lean-on.ts';
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

/** Articles and tasks that may fit a question as it stands, the best first. */
export const findCandidates = async (
  { text, language }: Asked,
  { index, embed }: SearchedIn,
): Promise<RankedCandidate[]> => {
  const vector = centred(await embed(text), index.centre.question);
  const inOfficialWords = index.synonyms.translate(text);
  return rankCandidates({
    language,
    chunks: index.chunks,
    neighbours: await index.chunkIndex.search(vector, neighbourCount, language),
    chunkCounts: index.chunkCounts,
    matches: index.wordIndex.search(inOfficialWords, language),
    specific: index.wordIndex.singledOut(inOfficialWords, language),
    named: index.topics.namedIn(inOfficialWords),
    ofNamedOrganisation: subjectsOfNamed(inOfficialWords, index),
  });
};

/** The same for a question that goes on from the one before it. */
export const findGoingOn = async (
  { text, language }: Asked,
  before: string,
  searched: SearchedIn,
): Promise<RankedCandidate[]> => {
  const find = (words: string) => findCandidates({ text: words, language }, searched);
  const [together, alone, earlier] = await Promise.all([
    find(`${before} ${text}`),
    find(text),
    find(before),
  ]);
  return leanOn(together, alone, earlier);
};

const subjectsOfNamed = (text: string, index: ServingIndex): ReadonlySet<SubjectKey> => {
  const organisation = namedOrganisation(text, index.organisationNames);
  return organisation === undefined ? new Set() : (index.subjectsOf.get(organisation) ?? new Set());
};
