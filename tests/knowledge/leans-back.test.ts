import { describe, expect, it } from 'vitest';
import { leansBack } from '../../src/knowledge/retrieval/leans-back.ts';

describe('a question that goes on from the one before', () => {
  it.each([
    ['en hoe lang duurt dat?', 'nl'],
    ['En voor mijn zoon?', 'nl'],
    ['kost dat geld', 'nl'],
    ['and how long does it take', 'en'],
    ['peki ne kadar sürer', 'tr'],
    ['وكم يستغرق ذلك', 'ar'],
    ['а скільки це коштує', 'uk'],
  ] as const)('%s', (question, language) => {
    expect(leansBack(question, language)).toBe(true);
  });
});

describe('a question by itself', () => {
  it.each([
    ['hoe vraag ik huurtoeslag aan', 'nl'],
    ['where can I renew my passport', 'en'],
    ['', 'nl'],
    [
      'en nu wil ik graag weten hoe ik voor mijn moeder van tachtig een nieuw paspoort kan aanvragen in de stad',
      'nl',
    ],
  ] as const)('%s', (question, language) => {
    expect(leansBack(question, language)).toBe(false);
  });
});
