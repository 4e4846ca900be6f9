import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../src/knowledge/chunks/chunk.ts';
import type { Learned } from '../../src/knowledge/embeddings/learned.ts';
import { dimensions } from '../../src/knowledge/embeddings/model-files.ts';
import { SubjectVectors } from '../../src/knowledge/retrieval/subject-vectors.ts';

/** A vector of unit length along one of the axes. */
const along = (axis: number) =>
  Float32Array.from({ length: dimensions }, (_, at) => (at === axis ? 1 : 0));

const chunk = (subject: string, part: Chunk['part']): Chunk => ({
  ...{ id: `${subject}/nl/${part}`, kind: 'article', subject, key: `article:${subject}` },
  ...{ language: 'nl', part, text: subject },
});

const learned: Learned = {
  temperature: 0.05,
  subjects: { 'article:brief': along(0), 'article:weg': along(5) },
  elsewhere: { weer: along(2) },
  vague: along(3),
  taught: new Set(),
  ownCase: { weights: along(9), bias: 0 },
};

const known = new Map([
  [chunk('brief', 'question'), [...along(7)]],
  [chunk('nieuw', 'short'), [...along(8)]],
  [chunk('nieuw', 'question'), [...along(1)]],
]);
const vectors = SubjectVectors.make([...known.keys()], known, learned);

const between = (a: number, b: number): Float32Array =>
  Float32Array.from({ length: dimensions }, (_, at) => (at === a || at === b ? Math.SQRT1_2 : 0));

describe('the direction of a subject', () => {
  it('is what was learned', () => {
    const { subjects } = vectors.bearingsOf(along(0));
    expect(subjects.get('article:brief')).toMatchObject({ cosine: 1 });
    expect(subjects.get('article:brief')?.chance).toBeGreaterThan(0.99);
  });

  it('is the mean of the example questions of a subject that is new since', () => {
    expect(vectors.bearingsOf(along(1)).subjects.get('article:nieuw')?.cosine).toBeCloseTo(1);
    expect(vectors.bearingsOf(along(8)).subjects.get('article:nieuw')?.cosine).toBeCloseTo(0);
  });

  it('leaves out a subject that is no more', () => {
    const { subjects } = vectors.bearingsOf(along(5));
    expect([...subjects.keys()]).toEqual(['article:brief', 'article:nieuw']);
  });
});

describe('the chances', () => {
  it('tell what no article answers, and what does not say what is meant', () => {
    expect(vectors.bearingsOf(along(2)).elsewhere).toBeGreaterThan(0.99);
    expect(vectors.bearingsOf(along(3)).vague).toBeGreaterThan(0.99);
  });

  it('are shared between two that lie equally near, and make 1 together', () => {
    const { subjects, elsewhere, vague } = vectors.bearingsOf(between(0, 1));
    const [one, other] = [subjects.get('article:brief'), subjects.get('article:nieuw')];
    expect(one?.chance).toBeCloseTo(0.5, 2);
    expect(other?.chance).toBeCloseTo(0.5, 2);
    const all = [...subjects.values()].reduce((sum, { chance }) => sum + chance, 0);
    expect(all + elsewhere + vague).toBeCloseTo(1);
  });
});
