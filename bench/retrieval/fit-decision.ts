import {
  featureNames,
  type Features,
  type Weights,
} from '../../src/knowledge/answers/likelihood.ts';
import { featuresOfRanking } from '../../src/knowledge/answers/decide.ts';
import { rightIds } from '../../src/knowledge/evaluation/score-questions.ts';
import { findCandidates, findGoingOn } from '../../src/knowledge/find-candidates.ts';
import { leansBack } from '../../src/knowledge/retrieval/leans-back.ts';
import type { LabelledQuestion } from '../../src/knowledge/index.ts';
import buildSharedIndex from '../../tests/knowledge-index.ts';
import { readQuestions } from './labelled.ts';
import { openIndex, type OpenIndex } from './open-index.ts';

/** A development question with what its ranking told. */
interface Example {
  readonly features: Features;
  readonly firstIsRight: boolean;
  readonly rightIsOffered: boolean;
}

/** Greetings and own cases never reach the decision. */
const elsewhere: ReadonlySet<string> = new Set(['chatter', 'person-bound']);

/** So many are offered at most. */
const offered = 4;
/** Holds the weights small: there are few examples. */
const ridge = 0.01;
const rounds = 2_000;
const learningRate = 0.5;

const exampleOf = async (labelled: LabelledQuestion, open: OpenIndex): Promise<Example> => {
  const { question: text, language, after = [] } = labelled;
  const before = after.at(-1);
  const candidates =
    before === undefined || !leansBack(text, language)
      ? await findCandidates({ text, language }, open)
      : await findGoingOn({ text, language }, before, open);
  const right = [...rightIds(labelled), labelled.expect.second];
  return {
    features: featuresOfRanking(candidates, open.index.articles, { text, language }),
    firstIsRight: right.includes(candidates[0]?.id),
    rightIsOffered: candidates.slice(0, offered).some(({ id }) => right.includes(id)),
  };
};

/** Logistic regression by gradient descent on features of unit variance. */
const fit = (examples: readonly Example[], isRight: (one: Example) => boolean): Weights => {
  const columns = featureNames.map((name) => examples.map(({ features }) => features[name]));
  const means = columns.map(mean);
  const spreads = columns.map((column, at) => spreadOf(column, means[at] ?? 0));
  const rows = examples.map((_, row) => [
    1,
    ...columns.map((column, at) => ((column[row] ?? 0) - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  ]);
  const weights = new Array<number>(featureNames.length + 1).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const errors = rows.map(
      (row, at) => sigmoid(dot(row, weights)) - (isRight(examples[at] as Example) ? 1 : 0),
    );
    for (const at of weights.keys()) {
      const slope = mean(rows.map((row, place) => (row[at] ?? 0) * (errors[place] ?? 0)));
      weights[at] =
        (weights[at] ?? 0) - learningRate * (slope + (at === 0 ? 0 : ridge * (weights[at] ?? 0)));
    }
  }
  const scaled = featureNames.map(
    (name, at) => [name, (weights[at + 1] ?? 0) / (spreads[at] ?? 1)] as const,
  );
  const always =
    (weights[0] ?? 0) - scaled.reduce((sum, [, weight], at) => sum + weight * (means[at] ?? 0), 0);
  return Object.fromEntries([['always', always], ...scaled]) as Weights;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const spreadOf = (values: readonly number[], middle: number): number =>
  Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1;
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

await buildSharedIndex();
const open = await openIndex();
const examples: Example[] = [];
for (const labelled of readQuestions('dev'))
  if (!elsewhere.has(labelled.expect.decision)) examples.push(await exampleOf(labelled, open));
const print = (name: string, weights: Weights): void =>
  console.log(
    name,
    JSON.stringify(weights, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(2)) : value,
    ),
  );
print(
  'right',
  fit(examples, ({ firstIsRight }) => firstIsRight),
);
print(
  'among',
  fit(examples, ({ rightIsOffered }) => rightIsOffered),
);
await open.close();
