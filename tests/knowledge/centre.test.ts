import { expect, it } from 'vitest';
import type { Chunk } from '../../src/knowledge/chunks/chunk.ts';
import { centreChunks, centred, centreOf } from '../../src/knowledge/embeddings/centre.ts';

const chunk = (part: Chunk['part'], language: Chunk['language'] = 'nl'): Chunk => ({
  id: part,
  kind: 'article',
  subject: 'a',
  key: 'article:a',
  language,
  part,
  text: part,
});
const chunks = [chunk('question'), chunk('question'), chunk('short'), chunk('short', 'tr')];
const vectors = [
  [1, 0, 1],
  [0, 1, 1],
  [0, 0, 1],
  [5, 5, 5],
];
const known = new Map(chunks.map((one, at) => [one, vectors[at] ?? []]));

it('finds the mean of the Dutch questions and of the Dutch sections', () => {
  expect(centreOf(known)).toEqual({ question: [0.5, 0.5, 1], passage: [0, 0, 1] });
});

it('takes away what all have in common, so that unlike questions are unlike', () => {
  const [first = [], second = []] = centreChunks(known, centreOf(known)).values();
  const cosine = first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0);
  expect(cosine).toBeCloseTo(-1);
});

it('gives a vector of unit length, and one of zeros for the mean itself', () => {
  expect(Math.hypot(...centred([3, 4, 0], [0, 0, 0]))).toBeCloseTo(1);
  expect(centred([1, 2], [1, 2])).toEqual([0, 0]);
});
