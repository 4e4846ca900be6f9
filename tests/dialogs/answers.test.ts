import { describe, expect, it } from 'vitest';
import { latinDigits } from '../../src/dialogs/answers/plain-words.ts';
import { readPostcodeOrTown } from '../../src/dialogs/answers/read-postcode-or-town.ts';
import { readShortQuestion } from '../../src/dialogs/answers/read-short-question.ts';
import { readYesNo } from '../../src/dialogs/answers/read-yes-no.ts';
import { begin, follow, stateOf, stepWorld, type } from './example-world.ts';

describe('yes, no and I do not know', () => {
  it.each([
    ['ja', 'yes'],
    ['Ja, die heb ik nog', 'yes'],
    ['nee hoor', 'no'],
    ['ik weet het niet', 'unknown'],
    ['nee, weet ik niet', 'unknown'],
    ['Yes!', 'yes'],
    ['I don’t know', 'unknown'],
    ['evet', 'yes'],
    ['hayır', 'no'],
    ['نعم', 'yes'],
    ['لا', 'no'],
    ['لا أعرف', 'unknown'],
    ['tak', 'yes'],
    ['nie wiem', 'unknown'],
    ['ні', 'no'],
    ['не знаю', 'unknown'],
    ['sí', 'yes'],
    ['je ne sais pas', 'unknown'],
    ['nein', 'no'],
    ['خیر', 'no'],
    ['нет', 'no'],
  ])('“%s” means %s', (text, meaning) => {
    expect(readYesNo(text)).toBe(meaning);
  });

  it.each([
    'ja maar hoe vraag ik dan een nieuwe aan',
    'nee?',
    'jaar',
    'neem ik mijn paspoort mee',
    'wat is DigiD',
    '',
    '🙂',
  ])('“%s” is none of them', (text) => {
    expect(readYesNo(text)).toBeUndefined();
  });
});

describe('a postcode or a town', () => {
  const read = (text: string) => readPostcodeOrTown(text, stepWorld);

  it.each([
    ['7311', '7311'],
    ['7311 AB', '7311'],
    ['mijn postcode is 7311', '7311'],
    ['٧٣١١', '7311'],
    ['voorbeeldstat', 'Voorbeeldstad'],
    ['ik woon in voorbeelddorp', 'Voorbeelddorp'],
    ['Capelle aan den IJssel', 'Capelle aan den IJssel'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['in Utrecht.', 'Utrecht'],
    ['den haag', 'den haag'],
    ['Bergen op Zoom', 'Bergen op Zoom'],
  ])('“%s” is kept as %s', (text, kept) => {
    expect(read(text)).toBe(kept);
  });

  it.each([
    'wat is digid',
    'hoe laat zijn jullie open?',
    '12345',
    '1234 of 1235',
    'bedankt',
    'huurtoeslag',
    'brief kwijt',
    'aow aanvragen',
    'in 2026 ben ik verhuisd naar een andere stad',
    '',
  ])('“%s” is neither', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('keeps of a whole postcode the digits alone', () => {
    const asked = follow(begin('ido-zoeken'), 'nl', type('1234 ab'));
    expect(JSON.stringify(stateOf(asked).slots)).toBe('{"where":"1234"}');
  });
});

describe('a short question', () => {
  it('is cut at a word within 300 characters', () => {
    const cut = readShortQuestion('waarom '.repeat(100), stepWorld) ?? '';
    expect(cut).toMatch(/waarom …$/);
    expect(cut.length).toBeLessThanOrEqual(302);
  });

  it('holds at least a word', () => {
    expect(readShortQuestion(' ?! 12', stepWorld)).toBeUndefined();
    expect(readShortQuestion('Brief  van\n de gemeente', stepWorld)).toBe('Brief van de gemeente');
  });
});

describe('a typed answer to a question with buttons', () => {
  it.each([
    ['1', 'with-app'],
    ['2', 'name'],
    ['optie 3', 'app-look'],
    ['٢', 'name'],
    ['Ja, die werkt', 'with-app'],
    ['die werkt', 'with-app'],
    ['geen app', 'name'],
    ['weet niet', 'app-look'],
    ['Evet, çalışıyor', 'with-app'],
  ])('“%s” leads to %s', (text, step) => {
    const next = follow(begin('digid-wachtwoord-vergeten'), 'nl', type(text));
    expect(next.state?.step ?? 'with-app').toBe(step);
  });

  it('reads Arabic and Persian digits as our own', () => {
    expect(latinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 0123')).toBe('0123456789 0123456789 0123');
  });
});
