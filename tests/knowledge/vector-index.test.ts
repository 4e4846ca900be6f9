import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FakeEmbeddings } from '@langchain/core/utils/testing';
import { describe, expect, it } from 'vitest';
import { dimensions } from '../../src/knowledge/embeddings/model-files.ts';
import { ExactIndex } from '../../src/knowledge/vector-index/exact-index.ts';
import {
  availableIndexKind,
  buildVectorIndex,
  loadVectorIndex,
} from '../../src/knowledge/vector-index/open-vector-index.ts';
import { temporaryFolder } from './small-knowledge-base.ts';

/** Numbers that look random and are the same on every run. */
const seeded = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32 - 0.5;
};

const unitVectors = (count: number, seed: number): number[][] => {
  const next = seeded(seed);
  return Array.from({ length: count }, () => {
    const vector = Array.from({ length: dimensions }, next);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  });
};

const vectors = unitVectors(800, 1);
const questions = unitVectors(40, 2);
const neverCalled = new FakeEmbeddings();
const kinds =
  (await availableIndexKind()) === 'hnsw' ? (['hnsw', 'exact'] as const) : (['exact'] as const);

describe.each(kinds)('the %s index', (kind) => {
  const build = () => buildVectorIndex(kind, vectors, neverCalled);

  it('finds at least 97 of 100 of the true ten nearest', async () => {
    const index = await build();
    const exact = ExactIndex.build(vectors);
    let found = 0;
    for (const question of questions) {
      const truth = (await exact.search(question, 10)).map(({ position }) => position);
      const given = await index.search(question, 10);
      found += given.filter(({ position }) => truth.includes(position)).length;
    }
    expect(found / (questions.length * 10)).toBeGreaterThanOrEqual(0.97);
  });

  it('gives the cosine, the nearest first', async () => {
    const index = await build();
    const [first, second] = await index.search(vectors[7] ?? [], 2);
    expect(first?.position).toBe(7);
    expect(first?.cosine).toBeCloseTo(1, 4);
    expect(second?.cosine).toBeLessThan(0.5);
  });

  it('gives all there is when asked for more', async () => {
    const index = await buildVectorIndex(kind, vectors.slice(0, 3), neverCalled);
    expect(await index.search(vectors[0] ?? [], 10)).toHaveLength(3);
  });

  it('answers the same after it was saved and loaded', async () => {
    const index = await build();
    const folder = join(await temporaryFolder(), 'saved');
    await mkdir(folder);
    await index.save(folder);
    const loaded = await loadVectorIndex(kind, folder, neverCalled);
    expect(loaded.size).toBe(vectors.length);
    for (const question of questions.slice(0, 5)) {
      const [before, after] = [await index.search(question, 5), await loaded.search(question, 5)];
      expect(after.map(({ position }) => position)).toEqual(before.map(({ position }) => position));
    }
  });
});
