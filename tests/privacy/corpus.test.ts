import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../src/conversation/index.ts';
import { locate } from '../../src/privacy/redact.ts';
import { goals, precisionOf, recallOf } from './corpus/goals.ts';
import { makeNearMisses, makePositives, makeShort, padded } from './corpus/make-corpus.ts';
import { judgeCorpus } from './corpus/read-corpus.ts';
import { readRealQuestions } from './corpus/real-questions.ts';
import { isMaskedWhole, judge } from './corpus/score.ts';
import { recorded } from './corpus/recorded.ts';

const halves = ['dev', 'test'] as const;

describe('the labelled corpus', () => {
  it('is large enough to say something, in all languages and kinds', () => {
    const positives = halves.flatMap((set) => makePositives(set));
    const nearMisses = halves.flatMap((set) => [...makeNearMisses(set), ...readRealQuestions(set)]);
    expect(positives.flatMap(({ labels }) => labels).length).toBeGreaterThanOrEqual(1_500);
    expect(nearMisses.length).toBeGreaterThanOrEqual(3_000);
    const pairs = new Set(
      positives.flatMap(({ language, labels }) => labels.map(({ kind }) => `${language} ${kind}`)),
    );
    expect(pairs.size).toBe(11 * 12);
  });

  it('is the same each time, and shares no sentence between its halves', () => {
    expect(makePositives('dev')).toEqual(makePositives('dev'));
    const shapeOf = (set: 'dev' | 'test') =>
      makePositives(set).map(({ text, labels }) =>
        labels.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text),
      );
    const shapes = new Set(shapeOf('dev'));
    expect(shapeOf('test').filter((shape) => shape.length > 12 && shapes.has(shape))).toEqual([]);
  });
});

describe.each(halves)('personal data in the half %s', (set) => {
  const { scores, nearMisses } = judgeCorpus(set);

  it.each(Object.keys(goals) as FindingKind[])('is masked as was asked: %s', (kind) => {
    const score = scores.find((one) => one.kind === kind)!;
    const asked = recorded[set]?.[kind] ?? goals[kind]!;
    expect(recallOf(score)).toBeGreaterThanOrEqual(asked.recall);
    expect(precisionOf(score)).toBeGreaterThanOrEqual(asked.precision);
  });

  it('is not seen in questions that name nobody', () => {
    const touched = nearMisses.filter(({ findings }) => findings.length > 0).length;
    expect(touched / nearMisses.length).toBeLessThan(0.002);
  });

  it('is masked as well in twenty signs as in forty thousand', () => {
    const missed = (messages: Parameters<typeof judge>[0]): number =>
      judge(messages, locate).filter((one) =>
        one.labels.some((label) => !isMaskedWhole(label, one)),
      ).length;
    expect(missed(makeShort(set))).toBe(0);
    const some = makePositives(set).filter((_, at) => at % 40 === 0);
    expect(missed(some.map((one) => padded(one, 40_000)))).toBe(missed(some));
  });
});
