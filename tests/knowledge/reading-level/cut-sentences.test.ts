import { describe, expect, it } from 'vitest';
import { cutSentences } from '../../../src/knowledge/reading-level/cut-sentences.ts';

const textsOf = (markdown: string): string[] => cutSentences(markdown).map(({ text }) => text);

describe('a text is cut into sentences', () => {
  it('after . ! ? and : before a space', () => {
    expect(textsOf('Bel ons. Wanneer? Let op: nu! Op digid.nl staat meer.')).toEqual([
      'Bel ons.',
      'Wanneer?',
      'Let op:',
      'nu!',
      'Op digid.nl staat meer.',
    ]);
  });

  it('at a blank line and at each list item, with or without a full stop', () => {
    expect(textsOf('Neem mee\n- een pen\n- papier\n\n1. Kijk\n2) Wacht')).toEqual([
      'Neem mee',
      'een pen',
      'papier',
      'Kijk',
      'Wacht',
    ]);
  });

  it('without marks and addresses, and with the words of a link', () => {
    expect(
      textsOf('Ga naar **[Mijn DigiD](https://mijn.digid.nl/x)** of https://digid.nl/y toe.'),
    ).toEqual(['Ga naar Mijn DigiD of toe.']);
  });

  it('of which each has a word', () => {
    expect(textsOf('Bel. 0800 1508. ***')).toEqual(['Bel.']);
    expect(textsOf('')).toEqual([]);
  });

  it('that know their line, also in a paragraph of several lines', () => {
    const found = cutSentences('\nEen zin\nvan twee regels.\nNog een.\n\n- Item', 10);
    expect(found).toEqual([
      { text: 'Een zin van twee regels.', line: 11 },
      { text: 'Nog een.', line: 13 },
      { text: 'Item', line: 15 },
    ]);
  });
});
