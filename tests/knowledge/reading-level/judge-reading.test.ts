import { describe, expect, it } from 'vitest';
import { judgeReading, type Judgement } from '../../../src/knowledge/reading-level/index.ts';
import fiftyTexts from './fifty-texts.json' with { type: 'json' };

const judge = (text: string): Judgement => judgeReading([{ text, line: 1 }]);

// The scores were computed by the program with which the formula was fitted.
describe('the score of fifty texts', () => {
  it.each(fiftyTexts)('is $score', ({ text, score }) => {
    expect(Math.abs(judge(text).score - score)).toBeLessThan(0.1);
  });

  it('covers easy texts, hard texts and the limit between them', () => {
    expect(fiftyTexts).toHaveLength(50);
    expect(fiftyTexts.filter(({ score }) => score < 25).length).toBeGreaterThan(5);
    expect(fiftyTexts.filter(({ score }) => score > 35 && score < 45).length).toBeGreaterThan(2);
    expect(fiftyTexts.filter(({ score }) => score > 60).length).toBeGreaterThan(2);
  });
});

describe('a score', () => {
  const usual = 122 - 18.73 * 4 - 17.15 / 2;

  it.each([
    ['an empty text', ''],
    ['a text of numbers', '0800 1508\n\n112'],
  ])('of %s is that of everyday words, and has no hardest sentence', (_, text) => {
    const { score, contentWords, hardest, rarest } = judge(text);
    expect(score).toBeCloseTo(usual);
    expect([contentWords, hardest, rarest]).toEqual([0, undefined, []]);
  });

  it('of a sentence without content words is that of everyday words too', () => {
    expect(judge('Dat is het.')).toMatchObject({ contentWords: 0, hardest: undefined });
    expect(judge('Dat is het.').score).toBeCloseTo(usual);
  });

  it('of one sentence is the score of its hardest sentence', () => {
    const { score, hardest } = judge('De fiets staat bij de deur van het huis.');
    expect(hardest).toEqual({ text: 'De fiets staat bij de deur van het huis.', line: 1, score });
  });

  it('of several texts is that of one text of them all', () => {
    const texts = ['De fiets staat bij de deur.', 'Het bezwaarschrift is ontvankelijk verklaard.'];
    const together = judgeReading(texts.map((text, index) => ({ text, line: index + 1 })));
    expect(together.score).toBe(judge(texts.join('\n\n')).score);
  });

  it('does not count a name as a hard word, and the first word of a sentence as no name', () => {
    expect(judge('Ik woon in Zwammerdam.').rarest).toEqual([]);
    expect(judge('Zwammerdam is mooi.').rarest).toEqual(['zwammerdam']);
  });
});

describe('what an editor is told', () => {
  const text = `De fiets staat bij de deur.

- Koop brood.
- De beschikking vermeldt de draagkrachtmeting
  van de aanvrager. Ga naar huis.`;

  it('is the sentence to begin with, and the line on which it stands', () => {
    expect(judgeReading([{ text, line: 20 }]).hardest).toMatchObject({
      text: 'De beschikking vermeldt de draagkrachtmeting van de aanvrager.',
      line: 23,
    });
  });

  it('is a sentence of three content words or more, where there is one', () => {
    expect(judge('Draagkrachtmeting. De fiets staat bij de deur.').hardest?.text).toBe(
      'De fiets staat bij de deur.',
    );
    expect(judge('Draagkrachtmeting.').hardest?.text).toBe('Draagkrachtmeting.');
  });

  it('is at most six rare words, each once, rarest first', () => {
    expect(judge(`${text} De draagkrachtmeting van de aanvrager.`).rarest).toEqual([
      'draagkrachtmeting',
      'aanvrager',
    ]);
    const many = 'Aalmoezenier, abces, accijns, adagium, aftakking, agaat, alikruik en amfoor.';
    expect(judge(many).rarest).toHaveLength(6);
  });
});
