import type { Language } from '../../conversation/index.ts';
import type { PersonBoundExample } from '../articles/other-files.ts';
import type { EmbedQuestion } from '../embeddings/question-vectors.ts';
import type { PersonBoundVerdict, Question } from '../knowledge.ts';
import type { ServingIndex } from '../serving-index.ts';
import { findCues, type Cue } from './cues.ts';
import { meantOrganisation, type NearExample } from './meant-organisation.ts';

/**
 * How fast an example's vote falls with distance in meaning, and with each cue that only one of the
 * two has. Meaning alone cannot tell "why did my benefit stop" from "why do benefits stop": the
 * nearest example is often the opposite one. Chosen by leaving one out on `person-bound.yml`.
 */
const perCosine = 25;
const perCue = 1.2;
/** What an example in another language gets back: this model puts texts of one language closer together. */
const acrossLanguages = 0.04;

/**
 * The share of the votes above which we stop. At .5 one in ten general questions of the development set
 * is stopped in vain, here one in fourteen; own cases are recognised as often.
 */
const lineAt = 0.55;

/** What judging needs. */
export interface JudgedFrom {
  readonly index: ServingIndex;
  readonly embed: EmbedQuestion;
  /** Leaves the example with this text out: for measuring on the examples themselves. */
  readonly exceptText?: string;
}

/** Judges whether a question is about somebody's own case, by the vote of labelled examples like it. */
export const judgePersonBound = async (
  question: Question,
  { index, embed, exceptText }: JudgedFrom,
): Promise<PersonBoundVerdict> => {
  // What the words say is worked out while the model is still busy.
  const embedding = embed(question.text);
  const cues = findCues(question.text, question.language);
  const vector = await embedding;
  const cosines = index.personBoundIndex.cosinesWith(vector);
  const near = index.knowledgeBase.personBound
    .map((example, position) => ({ example, cosine: cosines[position] ?? 0 }))
    .filter(({ example }) => example.text !== exceptText);
  const share = personBoundShare(question.language, cues, near);
  const organisation = meantOrganisation(question.text, index.organisationNames, near);
  return {
    personBound: share > lineAt,
    sure: Math.abs(2 * share - 1),
    ...(organisation === undefined ? {} : { organisation }),
  };
};

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
