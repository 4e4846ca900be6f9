import { describe, expect, it } from 'vitest';
import { factsIn, fillInFacts, isExpired, type Fact } from '../../src/knowledge/articles/facts.ts';
import { languages } from '../../src/conversation/index.ts';

const fact = (value: Fact['value']): Fact => ({
  value,
  means: 'something',
  until: '2026-12-31',
  source: 'https://www.digid.nl',
  owner: 'redactie',
});

describe('a fact in a text', () => {
  it('is written out as it stands when it is an amount', () => {
    expect(fillInFacts('Dat kost {{fee}}.', { fee: fact('€ 1.385,50') }, 'nl')).toBe(
      'Dat kost € 1.385,50.',
    );
  });

  it.each([
    ['nl', '31 december 2026'],
    ['en', 'December 31, 2026'],
    ['tr', '31 Aralık 2026'],
    ['pl', '31 grudnia 2026'],
    ['uk', '31 грудня 2026 р.'],
    ['de', '31. Dezember 2026'],
  ] as const)('is a date in the words of %s', (language, words) => {
    expect(fillInFacts('{{end}}', { end: fact('2026-12-31') }, language)).toBe(words);
  });

  it('keeps western digits and the Gregorian year in every language, as letters from the government have', () => {
    for (const language of languages)
      expect(fillInFacts('{{end}}', { end: fact('2026-12-31') }, language)).toMatch(
        /31.*2026|2026.*31/,
      );
  });

  it('groups digits only in long numbers, so that a year stays a year', () => {
    const facts = { year: fact(2026), many: fact(871_000) };
    expect(fillInFacts('{{year}} {{many}}', facts, 'nl')).toBe('2026 871.000');
  });

  it('is found once, also when it stands there twice', () => {
    expect(factsIn('{{a}} en {{b}} en {{a}}')).toEqual(['a', 'b']);
  });
});

describe('the end date of a fact', () => {
  it('still counts on the day itself, and not on the next', () => {
    expect(isExpired(fact(5), new Date('2026-12-31T22:00:00Z'))).toBe(false);
    expect(isExpired(fact(5), new Date('2027-01-01T00:00:01Z'))).toBe(true);
  });
});
