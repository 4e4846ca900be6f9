import type { Language } from '../conversation/index.ts';
import { decide } from './answers/decide.ts';
import type { EmbedQuestion } from './embeddings/question-vectors.ts';
import type { DecidedQuestion, Question } from './knowledge.ts';
import { blendSentences } from './retrieval/blend-sentences.ts';
import { rankCandidates, type RankedCandidate } from './retrieval/rank-candidates.ts';
import { sentencesOfStory } from './retrieval/sentences.ts';
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
  question: Question,
  index: ServingIndex,
  embed: EmbedQuestion,
): Promise<RankedCandidate[]> => {
  const find = (text: string) => rankFor({ text, language: question.language }, index, embed);
  const [whole = [], ...bySentence] = await Promise.all(textsToFind(question.text).map(find));
  return bySentence.length === 0 ? whole : blendSentences(whole, bySentence);
};

/** What is looked for: the question, and each sentence of a long story. */
export const textsToFind = (question: string): readonly string[] => [
  question,
  ...sentencesOfStory(question),
];

const rankFor = async (
  { text, language }: { readonly text: string; readonly language: Language },
  { chunks, chunkIndex, wordIndex, topics, subjectsIn }: ServingIndex,
  embed: EmbedQuestion,
): Promise<RankedCandidate[]> => {
  const vector = await embed(text);
  const neighbours = await chunkIndex.search(vector, neighbourCount, language);
  return rankCandidates({
    language,
    chunks,
    neighbours,
    matches: wordIndex.search(text, language),
    specific: wordIndex.singledOut(text, language),
    named: topics.namedIn(text),
    inOwnLanguage: subjectsIn.get(language) ?? new Set(),
  });
};
