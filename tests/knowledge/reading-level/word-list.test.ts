import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { joinLists } from '../../../src/knowledge/reading-level/word-list/make-word-file.ts';
import { lookUpDutch } from '../../../src/knowledge/reading-level/word-list/open-word-list.ts';
import { packWords } from '../../../src/knowledge/reading-level/word-list/pack-words.ts';
import { unpackWords } from '../../../src/knowledge/reading-level/word-list/unpack-words.ts';

vi.mock('node:fs', { spy: true });

const frequencies = [
  ['huis', '5.1'],
  ['lopen', '4.9'],
  ['boot', '4.7'],
  ['skimmen', '1.66'],
  [':-)', '3'],
];
const nouns = [
  ['huis', 'concrete', ''],
  ['woonboot', 'concrete', 'boot'],
  ['idee-fixe', 'abstract', 'fixe'],
  ['ding', 'undefined', ''],
];

describe('the lists of words', () => {
  const words = joinLists(frequencies, nouns);

  it.each([
    ['a noun', { word: 'huis', frequency: 5.1, noun: 'concrete', counted: true }],
    ['what is no noun', { word: 'lopen', frequency: 4.9, noun: undefined, counted: true }],
    [
      'a compound with the frequency of its last part',
      { word: 'woonboot', frequency: 4.7, noun: 'concrete', counted: false },
    ],
    [
      'a compound of which nothing was counted',
      { word: 'idee-fixe', frequency: 1.359, noun: 'other', counted: false },
    ],
    [
      'a noun that may be either',
      { word: 'ding', frequency: 1.359, noun: 'other', counted: false },
    ],
  ])('give %s', (_, expected) => {
    expect(words).toContainEqual(expected);
  });

  it('leave out what is no word', () => {
    expect(words.map(({ word }) => word)).not.toContain(':-)');
  });

  it('say the same when they are packed and unpacked', () => {
    const lookUp = unpackWords(packWords(words));
    for (const { word, ...facts } of words) expect(lookUp(word)).toEqual(facts);
  });

  it('know nothing of a word that they do not have', () => {
    expect(unpackWords(packWords(words))('zeeboot')).toEqual({
      frequency: 1.359,
      noun: undefined,
      counted: false,
    });
  });
});

describe('the Dutch list', () => {
  it('is read when a word is first asked for, and once', () => {
    expect(readFileSync).not.toHaveBeenCalled();
    expect(lookUpDutch('fiets').noun).toBe('concrete');
    expect(lookUpDutch('belasting').noun).toBe('other');
    expect(readFileSync).toHaveBeenCalledOnce();
  });
});
