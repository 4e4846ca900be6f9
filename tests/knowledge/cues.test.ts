import { describe, expect, it } from 'vitest';
import { findCues } from '../../src/knowledge/person-bound/cues.ts';

describe('cues', () => {
  it.each([
    ['waarom is mijn toeslag gestopt', 'nl', ['mine', 'why', 'done-to-me']],
    ['waarom stoppen toeslagen soms', 'nl', ['why', 'anybody']],
    ['Why has my benefit stopped?', 'en', ['mine', 'why', 'done-to-me']],
    ['чому мені не прийшли гроші', 'uk', ['i', 'why']],
  ] as const)('of "%s" (%s) are found', (text, language, cues) => {
    expect([...findCues(text, language)]).toEqual(expect.arrayContaining([...cues]));
  });

  it('are whole words: "menu" has no "me"', () => {
    expect([...findCues('het menu', 'nl')]).toEqual([]);
  });

  it('are none in a language that has no wordings', () => {
    expect(findCues('warum wurde mein Geld gestoppt', 'de').size).toBe(0);
  });

  it('of any text are found in little time, however long it is', () => {
    const started = performance.now();
    for (const language of ['nl', 'en', 'tr', 'ar', 'pl', 'uk'] as const)
      for (const text of [
        'a'.repeat(20_000),
        'ben '.repeat(5_000),
        'weet de '.repeat(3_000),
        'م'.repeat(20_000),
      ])
        findCues(text, language);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
