import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FakeEmbeddings } from '@langchain/core/utils/testing';
import { expect, it } from 'vitest';
import type { Language } from '../../src/conversation/index.ts';
import type { Chunk } from '../../src/knowledge/chunks/chunk.ts';
import { dimensions } from '../../src/knowledge/embeddings/model-files.ts';
import { ChunkIndex } from '../../src/knowledge/vector-index/chunk-index.ts';
import { availableIndexKind } from '../../src/knowledge/vector-index/open-vector-index.ts';
import { temporaryFolder } from './small-knowledge-base.ts';

const embeddings = new FakeEmbeddings();
const kinds = new Set([await availableIndexKind(), 'exact' as const]);

const chunkIn = (language: Language, at: number): Chunk => ({
  id: `brief/${language}/short-${at}`,
  kind: 'article',
  subject: 'brief',
  key: 'article:brief',
  language,
  part: 'short',
  text: 'hoe lang duurt de brief',
});

/** A unit vector between the first axis and another: the nearer to 0 degrees, the nearer to the question. */
const at = (degrees: number): number[] => {
  const vector = new Array<number>(dimensions).fill(0);
  vector[0] = Math.cos((degrees * Math.PI) / 180);
  vector[1] = Math.sin((degrees * Math.PI) / 180);
  return vector;
};

// Languages mixed, so that a place in the list is never a place in a language's own index.
const texts = [
  { chunk: chunkIn('tr', 0), vector: at(5) },
  { chunk: chunkIn('nl', 0), vector: at(30) },
  { chunk: chunkIn('pl', 0), vector: at(10) },
  { chunk: chunkIn('nl', 1), vector: at(20) },
  { chunk: chunkIn('tr', 1), vector: at(25) },
];
const chunks = texts.map(({ chunk }) => chunk);
const vectors = new Map(texts.map(({ chunk, vector }) => [chunk, vector]));

const placesFor = async (index: ChunkIndex, language: Language, count = 10): Promise<number[]> =>
  (await index.search(at(0), count, language)).map(({ position }) => position);

it.each([...kinds])(
  'gives what a citizen can read, the nearest first, by %s search',
  async (kind) => {
    const index = await ChunkIndex.build(kind, chunks, vectors, embeddings);
    expect(await placesFor(index, 'nl')).toEqual([3, 1]);
    expect(await placesFor(index, 'tr')).toEqual([0, 3, 4, 1]);
    expect(await placesFor(index, 'uk')).toEqual([3, 1]);
    expect(await placesFor(index, 'tr', 2)).toEqual([0, 3]);
  },
);

it('finds the same after it was saved and loaded', async () => {
  const index = await ChunkIndex.build('exact', chunks, vectors, embeddings);
  const folder = join(await temporaryFolder(), 'chunks');
  await mkdir(folder);
  await index.save(folder);
  const loaded = await ChunkIndex.load('exact', folder, chunks, embeddings);
  expect(await placesFor(loaded, 'pl')).toEqual(await placesFor(index, 'pl'));
});

it('finds nothing where there is nothing', async () => {
  expect(await placesFor(new ChunkIndex(), 'nl')).toEqual([]);
});

it('leaves out what the direction of an article was learned from', async () => {
  const asked: Chunk = { ...chunkIn('nl', 2), part: 'question', taught: true };
  const all = new Map([[asked, at(1)], ...vectors]);
  const index = await ChunkIndex.build('exact', [...all.keys()], all, embeddings);
  expect(await placesFor(index, 'nl')).toEqual([4, 2]);
});
