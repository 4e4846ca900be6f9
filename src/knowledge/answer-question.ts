import { decide } from './answers/decide.ts';
import { thresholds } from './answers/thresholds.ts';
import type { EmbedQuestion } from './embeddings/question-vectors.ts';
import { findCandidates, findGoingOn, type Asked, type SearchedIn } from './find-candidates.ts';
import type { DecidedQuestion, Question } from './knowledge.ts';
import type { RankedCandidate } from './retrieval/rank-candidates.ts';
import { leansBack, mayGoOn } from './retrieval/leans-back.ts';
import { mayAskTwo, twoQuestionsIn } from './retrieval/two-questions.ts';
import type { ServingIndex } from './serving-index.ts';

/** More would only be read by nobody. */
const shownCandidates = 10;

/** Decides what to do with a message: two questions at once, one that goes on from the last, or one alone. */
export const answerQuestion = async (
  question: Question,
  index: ServingIndex,
  embed: EmbedQuestion,
): Promise<DecidedQuestion> => {
  const from = { index, embed };
  return (
    (await answerBoth(question, from)) ??
    (await answerGoingOn(question, from)) ??
    (await answerAlone(question, from))
  );
};

/** One retrieval over articles and tasks, then the decision. */
const answerAlone = async (asked: Asked, from: SearchedIn): Promise<DecidedQuestion> =>
  decideAmong(await findCandidates(asked, from), asked, from);

const decideAmong = (
  candidates: readonly RankedCandidate[],
  asked: Asked,
  { index }: SearchedIn,
): DecidedQuestion => ({
  decision: decide(candidates, index.articles, {
    ...asked,
    vague: index.wordIndex.saysNothing(asked.text, asked.language),
  }),
  candidates: candidates.slice(0, shownCandidates),
});

/** Two questions of one message are both answered: found in the message as a whole, or else one after the other. */
const answerBoth = async (asked: Asked, from: SearchedIn): Promise<DecidedQuestion | undefined> => {
  if (!mayAskTwo(asked.text)) return undefined;
  const together = await answerTogether(asked, from);
  if (together !== undefined) return together;
  const two = twoQuestionsIn(asked.text);
  return two === undefined ? undefined : answerEach(two, asked, from);
};

const answerEach = async (
  [first, second]: readonly [string, string],
  { language }: Asked,
  from: SearchedIn,
): Promise<DecidedQuestion | undefined> => {
  const one = await answerAlone({ text: first, language }, from);
  if (one.decision.kind !== 'answer') return undefined;
  const next = { text: second, language, before: { text: first } };
  const other = (await answerGoingOn(next, from)) ?? (await answerAlone(next, from));
  if (other.decision.kind !== 'answer' || other.decision.article === one.decision.article)
    return undefined;
  const { article, section } = other.decision;
  return {
    decision: { ...one.decision, second: { article, section } },
    candidates: [...one.candidates, ...other.candidates],
  };
};

/** The message as a whole lies between the directions of two subjects: the model was taught such messages. */
const answerTogether = async (
  asked: Asked,
  from: SearchedIn,
): Promise<DecidedQuestion | undefined> => {
  const candidates = await findCandidates(asked, from);
  const [one, other] = candidates.filter(({ kind }) => kind === 'article');
  if (one === undefined || other === undefined) return undefined;
  const { eachOfTwo, bothOfTwo } = thresholds;
  const sure = one.chance + other.chance;
  if (Math.min(one.chance, other.chance) < eachOfTwo || sure < bothOfTwo) return undefined;
  const part = ({ id, section = 'short' }: RankedCandidate) => ({ article: id, section });
  return {
    decision: { kind: 'answer', ...part(one), sure, second: part(other) },
    candidates: candidates.slice(0, shownCandidates),
  };
};

/**
 * "En hoe lang duurt dat?" is looked for together with what was asked before, unless it says itself what it is about.
 * So is a short question that has no sure answer by itself, if it has one then.
 */
const answerGoingOn = async (
  { text, language, before }: Asked,
  from: SearchedIn,
): Promise<DecidedQuestion | undefined> => {
  if (before === undefined || !mayGoOn(text)) return undefined;
  const asked = { text, language };
  const leans = leansBack(text, language);
  if (!leans || from.index.topics.namedIn(text).size > 0) {
    const alone = await answerAlone(asked, from);
    if (isSure(alone)) return alone;
  }
  const together = decideAmong(await findGoingOn(asked, before.text, from), asked, from);
  return leans || isSure(together) ? together : undefined;
};

const isSure = ({ decision }: DecidedQuestion): boolean =>
  decision.kind === 'answer' || decision.kind === 'guide';
