import { describe, expect, it } from 'vitest';
import { twoQuestionsIn } from '../../src/knowledge/retrieval/two-questions.ts';

describe('a message with two questions', () => {
  it.each([
    [
      'Hoe vraag ik zorgtoeslag aan? Wanneer krijg ik het geld?',
      ['Hoe vraag ik zorgtoeslag aan?', 'Wanneer krijg ik het geld?'],
    ],
    [
      'hoe geef ik mijn verhuizing door en wat kost een nieuw paspoort',
      ['hoe geef ik mijn verhuizing door', 'wat kost een nieuw paspoort'],
    ],
    [
      'Where do I register, and how do I get a BSN?',
      ['Where do I register', 'how do I get a BSN?'],
    ],
  ])('%s', (message, expected) => {
    expect(twoQuestionsIn(message)).toEqual(expected);
  });

  it('keeps what was told before a question with it', () => {
    expect(
      twoQuestionsIn(
        'Ik ben verhuisd. Hoe geef ik dat door? Mijn auto is weg. Wie moet ik bellen?',
      ),
    ).toEqual(['Ik ben verhuisd. Hoe geef ik dat door?', 'Mijn auto is weg. Wie moet ik bellen?']);
  });
});

describe('a message with one question or more than two', () => {
  it.each([
    'Ik ben bijna twee jaar ziek. Wanneer moet ik WIA aanvragen?',
    'mijn brief en mijn code zijn kwijt',
    'Wat is dit? Hoe werkt dat dan? En waar kan ik terecht?',
    'digid app',
    '',
  ])('is left whole: %s', (message) => {
    expect(twoQuestionsIn(message)).toBeUndefined();
  });

  it('is left whole when it is a long story', () => {
    const story = 'Ik woon hier nu een jaar met mijn vrouw en onze twee kinderen. '.repeat(5);
    expect(twoQuestionsIn(`${story}Hoe vraag ik dat aan? Waar moet ik zijn?`)).toBeUndefined();
  });
});
