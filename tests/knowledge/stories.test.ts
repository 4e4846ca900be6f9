import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blendSentences } from '../../src/knowledge/retrieval/blend-sentences.ts';
import type { RankedCandidate } from '../../src/knowledge/retrieval/rank-candidates.ts';
import { sentencesOfStory } from '../../src/knowledge/retrieval/sentences.ts';

const background = 'Ik ben vorig jaar verhuisd naar een klein huis. ';
const candidate = (id: string, score: number): RankedCandidate => ({
  ...{ kind: 'article', id, section: 'short', cosine: 0.9, nearness: score - 0.02, score },
  ...{ specific: false, named: false },
});

describe('the sentences of a story', () => {
  it('are those of a long text', () => {
    const story = `${background.repeat(3)}Moet ik dat melden?`;
    expect(sentencesOfStory(story).at(-1)).toBe('Moet ik dat melden?');
    expect(sentencesOfStory(story)).toHaveLength(4);
  });

  it.each(['Hallo. Hoe vraag ik DigiD aan?', `${'heel '.repeat(40)}lang zonder punt`])(
    'are none in "%s": it is understood as a whole',
    (text) => {
      expect(sentencesOfStory(text)).toEqual([]);
    },
  );

  it('are the last ones, and few, however long it is', () => {
    const sentences = sentencesOfStory(`${background.repeat(500)}Moet ik dat melden?`);
    expect(sentences.length).toBeLessThanOrEqual(8);
    expect(sentences.at(-1)).toBe('Moet ik dat melden?');
  });

  it('have letters and stand in the story, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 60 }), (pieces) => {
        const story = pieces.join(' . ');
        for (const sentence of sentencesOfStory(story)) {
          expect(story).toContain(sentence);
          expect(sentence).toMatch(/\p{L}/u);
        }
      }),
    );
  });
});

describe('ranking a story', () => {
  it('lets the sentence that asks count beside the whole', () => {
    const whole = [candidate('verhuizen', 0.92), candidate('paspoort', 0.91)];
    const asks = [candidate('paspoort', 1), candidate('verhuizen', 0.9)];
    const [first] = blendSentences(whole, [asks]);
    expect(first).toMatchObject({ id: 'paspoort' });
    expect(first?.score).toBeCloseTo(0.955);
  });

  it('takes for each candidate its own best sentence', () => {
    const whole = [candidate('a', 0.9), candidate('b', 0.9)];
    const ranked = blendSentences(whole, [[candidate('a', 0.94)], [candidate('b', 0.96)]]);
    expect(ranked.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('keeps a candidate that no sentence found', () => {
    expect(blendSentences([candidate('a', 0.9)], [[]])).toMatchObject([{ id: 'a', score: 0.9 }]);
  });
});
