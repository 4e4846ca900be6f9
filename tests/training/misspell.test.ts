import { describe, expect, it } from 'vitest';
import { chanceFrom, misspell } from '../../models/training/misspell.ts';

const sentence = 'Hoe vraag ik een nieuwe wachtwoordbrief aan bij de gemeente?';

describe('misspelling', () => {
  it('leaves the words alone at a rate of nothing, but for capitals, marks and spaces', () => {
    const chance = chanceFrom(1);
    for (let run = 0; run < 50; run += 1) {
      const plain = misspell(sentence, 0, chance).toLowerCase().replaceAll(/[?\s]/g, '');
      expect(plain).toBe(sentence.toLowerCase().replaceAll(/[?\s]/g, ''));
    }
  });

  it('changes about the share of words that is asked for, and no short ones', () => {
    const chance = chanceFrom(2);
    const written = Array.from({ length: 200 }, () => misspell('aan wachtwoord', 0.5, chance));
    const changed = written.filter((text) => !/wachtwoord$/i.test(text)).length;
    expect(changed).toBeGreaterThan(60);
    expect(changed).toBeLessThan(140);
    expect(written.every((text) => text.toLowerCase().startsWith('aan'))).toBe(true);
  });

  it('is the same for the same seed', () => {
    expect(misspell(sentence, 0.5, chanceFrom(3))).toBe(misspell(sentence, 0.5, chanceFrom(3)));
  });
});
