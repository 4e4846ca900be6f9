import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bm25 } from '../../src/knowledge/retrieval/bm25.ts';
import { WordIndex } from '../../src/knowledge/retrieval/word-index.ts';
import { gramsOf, stem, wordsIn } from '../../src/knowledge/retrieval/words.ts';
import type { Chunk } from '../../src/knowledge/chunks/chunk.ts';
import { plainText } from '../../src/knowledge/chunks/plain-text.ts';

const chunk = (subject: string, text: string): Chunk => ({
  id: `${subject}/nl/question-1`,
  kind: 'article',
  subject,
  key: `article:${subject}`,
  language: 'nl',
  part: 'question',
  text,
});
const subjects = [
  'wachtwoord digid vergeten',
  'zorgtoeslag aanvragen',
  'paspoort verlengen',
  'aow aanvragen',
  'rijbewijs verlengen',
  'brief digid komt niet',
];
const index = WordIndex.build(subjects.map((text) => chunk(text.split(' ')[0] ?? '', text)));
const best = (question: string) => {
  const found = [...index.search(question, 'nl')].sort(([, a], [, b]) => b.agreement - a.agreement);
  return found[0]?.[0];
};

describe('words', () => {
  it('lose case and the accents that people leave out', () => {
    expect(wordsIn('Één BRIEF, çünkü!')).toEqual(['een', 'brief', 'cunku']);
  });

  it('keep the letters of other scripts whole', () => {
    expect(wordsIn('мій лист')).toEqual(['мій', 'лист']);
  });

  it('meet in their Dutch stem', () => {
    expect(stem('toeslagen', 'nl')).toBe(stem('toeslag', 'nl'));
  });

  it('are cut into runs of four letters with their edges', () => {
    expect(gramsOf('brief')).toEqual(['_bri', 'brie', 'rief', 'ief_']);
    expect(gramsOf('u')).toEqual(['_u_']);
  });

  it('of any text are found in little time, however long it is', () => {
    const started = performance.now();
    for (const text of ['a'.repeat(100_000), 'a '.repeat(50_000), '́'.repeat(100_000)])
      index.search(text, 'nl');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('searching by words', () => {
  it.each([
    ['ik ben mijn wachtwrd kwijt', 'wachtwoord', 'a letter is missing'],
    ['zorg toeslag', 'zorgtoeslag', 'a compound is written as two words'],
    ['pasport verlenge', 'paspoort', 'two words have an error each'],
    ['rijbewys', 'rijbewijs', 'it is written as it sounds'],
  ])('"%s" finds %s: %s', (question, subject) => {
    expect(best(question)).toBe(`article:${subject}`);
  });

  it('finds nothing where nothing agrees', () => {
    expect(index.search('xyzzy', 'nl').size).toBe(0);
  });

  it('agrees between 0 and 1, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { agreement } of index.search(text, 'nl').values()) {
          expect(agreement).toBeGreaterThanOrEqual(0);
          expect(agreement).toBeLessThanOrEqual(1.000_001);
        }
      }),
    );
  });

  it('is singled out by a word that few have, not by one that says only that something is wrong', () => {
    const complaints = WordIndex.build([
      ...subjects.map((text) => chunk(text.split(' ')[0] ?? '', text)),
      chunk('app', 'app werkt niet'),
    ]);
    expect([...complaints.singledOut('de app', 'nl')]).toEqual(['article:app']);
    expect([...complaints.singledOut('het werkt', 'nl')]).toEqual([]);
  });

  it('knows a complaint that says nothing from a question about what nobody has', () => {
    const complaints = WordIndex.build(
      ['app', 'brief', 'code'].map((word) => chunk(word, `digid ${word} kwijt`)),
    );
    expect(complaints.saysNothing('digid werkt niet', 'nl')).toBe(false);
    expect(complaints.saysNothing('mijn digid werkt', 'nl')).toBe(true);
    expect(complaints.saysNothing('recept voor soep', 'nl')).toBe(false);
  });
});

describe('BM25', () => {
  it('counts a rare word for more than a common one', () => {
    const bm25 = Bm25.build([
      ['digid', 'brief'],
      ['digid', 'app'],
      ['digid', 'code'],
    ]);
    const { scores } = bm25.score(['digid', 'app']);
    expect(scores[1]).toBeGreaterThan(scores[0] ?? Infinity);
  });

  it('gives less for each time that a word stands there again', () => {
    const bm25 = Bm25.build([
      ['a', 'x', 'y'],
      ['a', 'a', 'y'],
      ['a', 'a', 'a'],
      ['b', 'x', 'y'],
    ]);
    const { scores } = bm25.score(['a']);
    const [once = 0, twice = 0, thrice = 0] = scores;
    expect(twice).toBeGreaterThan(once);
    expect(thrice - twice).toBeLessThan(twice - once);
  });
});

describe('plain text', () => {
  it('keeps the words of links, lists and bold, and nothing of the marks', () => {
    expect(plainText('1. **Ga** naar [digid.nl](https://www.digid.nl).\n- Log in.')).toBe(
      'Ga naar digid.nl. Log in.',
    );
  });
});
