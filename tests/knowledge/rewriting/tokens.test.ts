import { describe, expect, it } from 'vitest';
import { fromTokens, toTokens, withoutTokens } from '../../../src/knowledge/rewriting/tokens.ts';

describe('tokens', () => {
  it.each([
    ['[digid.nl](https://www.digid.nl/brief?x=1)', ['digid.nl', 'https://www.digid.nl/brief?x=1']],
    ['Ga naar toeslagen.nl/proefberekening.', ['toeslagen.nl/proefberekening']],
    ['Mail info@ido.example.nl', ['info@ido.example.nl']],
    ['Bel 0800 8020 of 088 123 65 55.', ['0800 8020', '088 123 65 55']],
    ['Bel uit het buitenland +31 555 385 385', ['+31 555 385 385']],
    ['U krijgt € 1.385,50 vóór 1 mei 2026', ['€ 1.385,50', '1 mei 2026']],
  ])('take the place of what may not change in: %s', (text, parts) => {
    expect(toTokens(text).parts).toEqual(parts);
    expect(withoutTokens(toTokens(text).text)).not.toMatch(/\d/);
  });

  it('leave alone what a language may put elsewhere: days, weeks, times', () => {
    const text = 'Binnen 5 werkdagen of 2 weken, van 8.00-22.00 uur. Dat is 100 procent.';
    expect(toTokens(text)).toEqual({ text, parts: [] });
  });

  it('come back as what they stand for, dates in the words of the language', () => {
    const { text, parts } = toTokens('Bel 0800 8020 vóór 1 mei of op 29 februari 2028.');
    expect(text).toBe('Bel ⟦1⟧ vóór ⟦2⟧ of op ⟦3⟧.');
    expect(fromTokens(text, parts, 'nl')).toBe('Bel 0800 8020 vóór 1 mei of op 29 februari 2028.');
    expect(fromTokens('⟦2⟧ ⟦3⟧ ⟦1⟧', parts, 'en')).toBe('1 May 29 February 2028 0800 8020');
    expect(fromTokens('⟦2⟧', parts, 'uk')).toBe('1 травня');
    expect(fromTokens('⟦2⟧', parts, 'fa')).toContain('1');
  });

  it('leave a day that does not exist as it is written', () => {
    expect(fromTokens('⟦1⟧', toTokens('31 april').parts, 'en')).toBe('31 april');
  });
});
