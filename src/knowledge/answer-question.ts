import { decide } from './answers/decide.ts';
import { isReadable } from './chunks/chunk.ts';
import type { EmbedQuestion } from './embeddings/question-vectors.ts';
import type { DecidedQuestion, Question } from './knowledge.ts';
import { rankCandidates, type RankedCandidate } from './retrieval/rank-candidates.ts';
import type { ServingIndex } from './serving-index.ts';

/** Enough to hold several chunks of each of the subjects that could be meant. */
const neighbourCount = 128;
/** More would only be read by nobody. */
const shownCandidates = 10;

/** Decides what to do with a question: one retrieval over articles and tasks, then the decision. */
export const answerQuestion = async (
  question: Question,
  index: ServingIndex,
  embed: EmbedQuestion,
): Promise<DecidedQuestion> => {
  const candidates = await findCandidates(question, index, embed);
  return {
    decision: decide(candidates, index.articles),
    candidates: candidates.slice(0, shownCandidates),
  };
};

/** Articles and tasks that may fit the question, the best first. */
const findCandidates = async (
  { text, language }: Question,
  { chunks, vectorIndex, wordIndex, subjectsIn }: ServingIndex,
  embed: EmbedQuestion,
): Promise<RankedCandidate[]> => {
  const vector = await embed(text);
  const neighbours = await vectorIndex.search(vector, neighbourCount, (position) =>
    isReadable(chunks[position], language),
  );
  const matches = wordIndex.search(text, language);
  const specific = wordIndex.singledOut(text, language);
  const inOwnLanguage = subjectsIn.get(language) ?? new Set();
  return rankCandidates({ language, chunks, neighbours, matches, specific, inOwnLanguage });
};
