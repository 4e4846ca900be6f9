import { expect, it } from 'vitest';
import { cutAtWords, readExplainedWords } from '../../frontend/widget/src/explained-words.ts';

const words = readExplainedWords([
  { forms: ['toeslag', 'toeslagen'], text: 'Geld van de overheid.' },
  { forms: ['id-check'], text: 'U laat zien wie u bent.' },
  { forms: ['digid', 'digid app'], text: 'Hiermee logt u in.' },
  { forms: 'nothing', text: 'left out' },
]);
const cut = (text: string, told = new Set<string>()) => cutAtWords(text, words, told);

it('cuts a text at the words that are explained, in any letters', () => {
  expect(cut('Een Toeslag vraagt u aan.')).toEqual([
    'Een ',
    { word: 'Toeslag', meaning: 'Geld van de overheid.' },
    ' vraagt u aan.',
  ]);
});

it('takes the longest form', () => {
  expect(cut('De DigiD app')).toEqual([
    'De ',
    { word: 'DigiD app', meaning: 'Hiermee logt u in.' },
  ]);
});

it('explains a word once', () => {
  const told = new Set<string>();
  expect(
    cut('toeslag en toeslagen', told).filter((piece) => typeof piece !== 'string'),
  ).toHaveLength(1);
  expect(cut('nog een toeslag', told)).toEqual(['nog een toeslag']);
});

it('leaves a word alone that is part of another', () => {
  for (const text of ['zorgtoeslag', 'toeslagpartner', 'digidloos', 'de id-checks'])
    expect(cut(text)).toEqual([text]);
});

it('cuts nothing where there is nothing to explain', () => {
  expect(cutAtWords('toeslag', readExplainedWords(undefined), new Set())).toEqual(['toeslag']);
});
