import { expect, it } from 'vitest';
import { Synonyms } from '../../src/knowledge/retrieval/synonyms.ts';

const synonyms = new Synonyms([
  { means: 'ww', said: ['uitkering werkloos', 'baan kwijt'] },
  { means: 'boete', said: ['bekeuring'] },
]);

it('adds the official word when all words of a phrase are there, in any order and form', () => {
  expect(synonyms.translate('Ik ben werkloos, hoe kom ik aan een uitkering?')).toBe(
    'Ik ben werkloos, hoe kom ik aan een uitkering? ww',
  );
});

it('adds each official word once', () => {
  expect(
    synonyms.translate('baan kwijt, dus een uitkering want werkloos, en twee bekeuringen'),
  ).toMatch(/ ww boete$/);
});

it('leaves a question alone that has only a part of a phrase', () => {
  expect(synonyms.translate('mijn uitkering is laat')).toBe('mijn uitkering is laat');
});
