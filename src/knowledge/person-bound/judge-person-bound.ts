import type { Language } from '../../conversation/index.ts';
import type { PersonBoundExample } from '../articles/other-files.ts';
import type { EmbedQuestion } from '../embeddings/question-vectors.ts';
import type { PersonBoundVerdict, Question } from '../knowledge.ts';
import type { ServingIndex } from '../serving-index.ts';
import type { OwnCaseLine } from '../saved-index/saved-index.ts';
import type { Vector } from '../vector-index/vector-index.ts';
import { goingOn } from '../find-candidates.ts';
import { mayGoOn } from '../retrieval/leans-back.ts';
import { findCues, type Cue } from './cues.ts';
import { meantOrganisation, type NearExample } from './meant-organisation.ts';

/**
 * How fast an example's vote falls with distance in meaning, and with each cue that only one of the
 * two has. Meaning alone cannot tell "why did my benefit stop" from "why do benefits stop": the
 * nearest example is often the opposite one. Chosen by leaving one out on
 * `person-bound.yml`.
 */
const perCosine = 25;
const perCue = 1.2;
/** What an example in another language gets back: this model puts texts of one language closer together. */
const acrossLanguages = 0.04;

/**
 * The votes (-1 to 1) move the odds of the learned line by so much, and above this sum we stop. On the development
 * questions the votes alone recognise 86 % of the own cases, the line alone 86 % and both together 92 %, each with one
 * general question in a hundred stopped in vain.
 */
const perVote = 3;
const lineAt = -1;

/** What judging needs. */
export interface JudgedFrom {
  readonly index: ServingIndex;
  readonly embed: EmbedQuestion;
}

/**
 * Judges whether a question is about somebody's own case: by the line that was learned with the adapter, and by the
 * vote of labelled examples like it.
 */
export const judgePersonBound = async (
  question: Question,
  { index, embed }: JudgedFrom,
): Promise<PersonBoundVerdict> => {
  const { text, language, before } = question;
  const alone = await weigh({ text, language }, text, { index, embed });
  // "Kan mijn zus daar ook in?" sounds like an own case until one sees what it goes on from.
  const doubtful = alone.odds > 0 && before !== undefined && mayGoOn(text);
  const together = doubtful
    ? await weigh({ text, language }, goingOn(before.text, text), { index, embed })
    : alone;
  const odds = Math.min(alone.odds, together.odds);
  const organisation = meantOrganisation(text, index.organisationNames, alone.near);
  return {
    personBound: odds > 0,
    sure: Math.abs(Math.tanh(odds / 2)),
    ...(organisation === undefined ? {} : { organisation }),
  };
};

interface Weighed {
  /** Above 0 it is somebody's own case. */
  readonly odds: number;
  readonly near: readonly NearExample[];
}

const weigh = async (
  { text, language }: Pick<Question, 'text' | 'language'>,
  meaning: string,
  { index, embed }: JudgedFrom,
): Promise<Weighed> => {
  // What the words say is worked out while the model is still busy.
  const embedding = embed(meaning);
  const cues = findCues(text, language);
  const vector = await embedding;
  const cosines = index.personBoundIndex.cosinesWith(vector);
  const near = index.knowledgeBase.personBound.map((example, position) => ({
    example,
    cosine: cosines[position] ?? 0,
  }));
  const vote = 2 * personBoundShare(language, cues, near) - 1;
  return { odds: oddsOf(vector, index.ownCase) + perVote * vote - lineAt, near };
};

const oddsOf = (vector: Vector, { weights, bias }: OwnCaseLine): number =>
  weights.reduce((sum, weight, at) => sum + weight * (vector[at] ?? 0), bias);

const personBoundShare = (
  language: Language,
  cues: ReadonlySet<Cue>,
  near: readonly NearExample[],
): number => {
  let personBound = 0;
  let all = 0;
  for (const { example, cosine } of near) {
    const fair = cosine + (example.language === language ? 0 : acrossLanguages);
    const weight = Math.exp(perCosine * fair - perCue * countUnlike(cues, cuesOfExample(example)));
    all += weight;
    if (example.label === 'person-bound') personBound += weight;
  }
  return all === 0 ? 0 : personBound / all;
};

// An example's cues never change; a reload brings new examples, and the old ones are collected.
const cuesByExample = new WeakMap<PersonBoundExample, ReadonlySet<Cue>>();

const cuesOfExample = (example: PersonBoundExample): ReadonlySet<Cue> => {
  const known = cuesByExample.get(example) ?? findCues(example.text, example.language);
  cuesByExample.set(example, known);
  return known;
};

const countUnlike = (a: ReadonlySet<Cue>, b: ReadonlySet<Cue>): number => {
  let shared = 0;
  for (const cue of a) if (b.has(cue)) shared += 1;
  return a.size + b.size - 2 * shared;
};
