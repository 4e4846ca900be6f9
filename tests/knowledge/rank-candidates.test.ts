import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/conversation/index.ts';
import type { Chunk, SubjectKey } from '../../src/knowledge/chunks/chunk.ts';
import { rankCandidates } from '../../src/knowledge/retrieval/rank-candidates.ts';

interface Near {
  readonly subject: string;
  readonly part?: Chunk['part'];
  readonly language?: Language;
  readonly kind?: Chunk['kind'];
  readonly cosine?: number;
  readonly agreement?: number;
  /** The cosine with the direction of the subject. */
  readonly bearing?: number;
}

/** Ranks chunks that lie at the given distances from a question in the given language. */
const rank = (language: Language, near: readonly Near[]) => {
  const chunks = near.map(
    ({ subject, part = 'short', language: own = 'nl', kind = 'article' }, place) => ({
      ...{ id: `${subject}/${own}/${place}`, kind, subject, key: `${kind}:${subject}` as const },
      ...{ language: own, part, text: subject },
    }),
  );
  const neighbours = near
    .flatMap(({ cosine }, position) => (cosine === undefined ? [] : [{ position, cosine }]))
    .sort((a, b) => b.cosine - a.cosine);
  const matches = new Map(
    near.map(({ subject, kind = 'article', agreement = 0 }) => [
      `${kind}:${subject}` as const,
      { bm25: 0, agreement },
    ]),
  );
  const chunkCounts = new Map(
    [...Map.groupBy(chunks, (chunk) => chunk.language)].map(([one, some]) => [
      one,
      new Map(
        [...Map.groupBy(some, ({ key }) => key)].map(([key, { length }]): [SubjectKey, number] => [
          key,
          length,
        ]),
      ),
    ]),
  );
  const none = new Set<SubjectKey>();
  const bearings = {
    subjects: new Map(
      near.map(({ subject, kind = 'article', bearing: cosine = 0.5 }) => [
        `${kind}:${subject}` as const,
        { cosine, chance: 0.1 },
      ]),
    ),
    ...{ elsewhere: 0, nearestElsewhere: 0, vague: 0 },
  };
  const found = { language, chunks, neighbours, matches, chunkCounts, bearings };
  return rankCandidates({ ...found, specific: none, named: none, ofNamedOrganisation: none });
};

const ids = (candidates: ReturnType<typeof rank>) => candidates.map(({ id }) => id);

describe('ranking', () => {
  it('counts an article by several near chunks: one question with the same words is not enough', () => {
    const candidates = rank('nl', [
      { subject: 'een-keer', part: 'question', cosine: 0.7 },
      { subject: 'een-keer', part: 'question', cosine: 0.3 },
      { subject: 'een-keer', part: 'question', cosine: 0.3 },
      { subject: 'vaker', part: 'question', cosine: 0.66 },
      { subject: 'vaker', part: 'question', cosine: 0.64 },
      { subject: 'vaker', part: 'question', cosine: 0.62 },
    ]);
    expect(ids(candidates)).toEqual(['vaker', 'een-keer']);
  });

  it('does not hold it against a subject that it has few chunks', () => {
    const candidates = rank('nl', [
      { subject: 'kort', part: 'question', cosine: 0.7 },
      { subject: 'lang', cosine: 0.69 },
      { subject: 'lang', part: 'steps', cosine: 0.6 },
      { subject: 'lang', part: 'need', cosine: 0.5 },
    ]);
    expect(ids(candidates)).toEqual(['kort', 'lang']);
  });

  it('goes by the direction of the subject before what lies near by chance', () => {
    const candidates = rank('nl', [
      { subject: 'bij-toeval', part: 'question', cosine: 0.8, bearing: 0.4 },
      { subject: 'bedoeld', part: 'question', cosine: 0.7, bearing: 0.6 },
    ]);
    expect(ids(candidates)).toEqual(['bedoeld', 'bij-toeval']);
  });

  it('lets words decide between two that lie equally near', () => {
    const candidates = rank('nl', [
      { subject: 'zonder', cosine: 0.9 },
      { subject: 'met', cosine: 0.9, agreement: 0.3 },
    ]);
    expect(ids(candidates)).toEqual(['met', 'zonder']);
  });

  it('keeps one that only words found, below all that lie near with the same words', () => {
    const candidates = rank('nl', [
      { subject: 'near', cosine: 0.9, agreement: 0.2 },
      { subject: 'words', agreement: 0.2 },
      { subject: 'far', cosine: 0.8, agreement: 0.2 },
    ]);
    expect(ids(candidates)[0]).toBe('near');
    expect(candidates.find(({ id }) => id === 'words')).not.toHaveProperty('cosine');
  });

  it('keeps an article and a task of the same name apart', () => {
    const candidates = rank('nl', [
      { subject: 'wachtwoord', cosine: 0.9 },
      { subject: 'wachtwoord', kind: 'dialog', part: 'question', cosine: 0.95 },
    ]);
    expect(candidates.map(({ kind }) => kind)).toEqual(['dialog', 'article']);
  });
});
