/**
 * Prints the weights by which a section of an article is chosen, from the development questions about parts:
 * `node bench/retrieval/fit-sections.ts`.
 */
import { readFileSync } from 'node:fs';
import { readPartQuestions } from '../../src/knowledge/index.ts';
import {
  sectionWeights,
  type SectionFit,
  type SectionWeights,
} from '../../src/knowledge/retrieval/section-index.ts';
import buildSharedIndex from '../../tests/knowledge-index.ts';
import { openIndex, type OpenIndex } from './open-index.ts';

/** The sections of an article for a question, and which of them are right. */
interface Example {
  readonly fits: readonly SectionFit[];
  readonly right: ReadonlySet<string>;
}

type WeightName = keyof SectionWeights;

/** Of each weight how far a step goes, and how much it is held near nothing: cosines are small numbers. */
const steps = { cosine: 20, words: 10, short: 1 } as const;
const ridges = { cosine: 2e-5, words: 5e-4, short: 0.01 };
const names = Object.keys(steps) as readonly WeightName[];
const rounds = 4_000;

const readExamples = async (open: OpenIndex): Promise<Example[]> => {
  const file = 'tests/questions/parts-dev.yml';
  const examples: Example[] = [];
  for (const labelled of readPartQuestions({ file, text: readFileSync(file, 'utf8') })) {
    const { question: text, language, article, section, also = [] } = labelled;
    const vector = await open.embed(text);
    const fits = open.index.sectionIndex.fitsOf(article, { vector, text, language });
    examples.push({ fits, right: new Set([section, ...also]) });
  }
  return examples;
};

const featuresOf = ({ section, cosine, words }: SectionFit): Record<WeightName, number> => ({
  cosine,
  words,
  short: section === 'short' ? 1 : 0,
});

/** Softmax over the sections of each article, by gradient ascent on the chance of the right ones. */
const fit = (examples: readonly Example[]): Record<WeightName, number> => {
  const weights: Record<WeightName, number> = { ...sectionWeights };
  for (let round = 0; round < rounds; round += 1) {
    const slopes = slopesOf(examples, weights);
    for (const name of names)
      weights[name] +=
        steps[name] * (slopes[name] / examples.length - ridges[name] * weights[name]);
  }
  return weights;
};

const slopesOf = (
  examples: readonly Example[],
  weights: Readonly<Record<WeightName, number>>,
): Record<WeightName, number> => {
  const slopes: Record<WeightName, number> = { ...featuresOfNothing };
  for (const { fits, right } of examples) {
    const features = fits.map(featuresOf);
    const odds = features.map((one) =>
      names.reduce((sum, name) => sum + weights[name] * one[name], 0),
    );
    const highest = Math.max(...odds);
    const shares = odds.map((one) => Math.exp(one - highest));
    const isRight = fits.map(({ section }) => right.has(section));
    const all = sum(shares);
    const allRight = sum(shares.filter((_, at) => isRight[at] === true));
    for (const [at, one] of features.entries()) {
      const share = shares[at] ?? 0;
      const pull = (isRight[at] === true ? share / allRight : 0) - share / all;
      for (const name of names) slopes[name] += pull * one[name];
    }
  }
  return slopes;
};

const featuresOfNothing = { cosine: 0, words: 0, short: 0 };
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

await buildSharedIndex();
const open = await openIndex();
const weights = fit(await readExamples(open));
console.log(Object.fromEntries(names.map((name) => [name, Number(weights[name].toFixed(2))])));
await open.close();
