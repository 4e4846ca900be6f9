import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceSearch } from '../../src/referral/index.ts';
import { townsMeant } from '../../src/referral/town-names.ts';
import { exampleLibraries } from './example-libraries.ts';

const libraries = exampleLibraries();
const tuesday = new Date('2026-11-24T13:30:00Z');
const found = (search: PlaceSearch, now = tuesday, limit?: number) =>
  libraries.findPlaces(search, now, limit).map(({ place }) => place.id);

describe('finding places', () => {
  it('puts the place of the postcode first, then what is around it by distance', () => {
    expect(found({ postcode4: '1234' })).toEqual(['centrum', 'noord', 'dorpshuis']);
    expect(found({ postcode4: '1238' })).toEqual(['dorpshuis', 'noord', 'centrum']);
  });

  it('takes the neighbouring postcodes when nobody serves this one: three digits in common', () => {
    expect(found({ postcode4: '1239' }).length).toBeGreaterThan(0);
  });

  it('finds nothing rather than something far away', () => {
    expect(found({ postcode4: '9711' })).toEqual([]);
    expect(found({ town: 'Vlissingen' })).toEqual([]);
  });

  it('finds a town without capitals, with a typing mistake, and with its neighbours after it', () => {
    for (const town of [
      'voorbeelddorp',
      'VOORBEELDDORP',
      'voorbeeldorp',
      'voorbeeld-dorp',
      'vorbeelddorp',
    ]) {
      expect(found({ town })[0]).toBe('dorpshuis');
    }
  });

  it('gives as many as asked', () => {
    expect(found({ postcode4: '1234' }, tuesday, 1)).toEqual(['centrum']);
  });

  it('says whether one may walk in now, later today, or no more today', () => {
    const at = (moment: string) => libraries.placesOf('voorbeelddorp', new Date(moment))[0];
    expect(at('2026-11-24T13:30:00Z')?.walkIn).toBe('open-now');
    expect(at('2026-11-24T08:00:00Z')?.walkIn).toBe('opens-today');
    expect(at('2026-11-24T17:00:00Z')).toMatchObject({
      walkIn: 'closed-today',
      opens: new Date('2026-11-26T09:00:00Z'),
    });
  });

  it('closes places on the days that the library closes', () => {
    const [place] = libraries.placesOf('voorbeelddorp', new Date('2026-12-24T09:30:00Z'));
    expect(place).toMatchObject({ walkIn: 'closed-today', today: [] });
  });
});

describe('what a typed town means', () => {
  const towns = ['Sint-Annaparochie', 'Fryslân', 'Ede', 'Epe', "'s-Gravenzande"];

  it.each([
    ['sint annaparochie', ['Sint-Annaparochie']],
    ['fryslan', ['Fryslân']],
    ['s gravenzande', ["'s-Gravenzande"]],
    ['Ede', ['Ede']],
    ['ebe', []],
    ['', []],
  ])('“%s” means %j', (typed, meant) => {
    expect(townsMeant(typed, towns)).toEqual(meant);
  });

  it('forgives two neighbouring letters that changed places', () => {
    expect(townsMeant('Voorbeeldtsad', ['Voorbeeldstad'])).toEqual(['Voorbeeldstad']);
  });

  it('always knows a town by its own name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Zéëï' -]{0,20}[a-z]$/), (town) => {
        expect(townsMeant(town, ['Voorbeeldstad', town])).toContain(town);
      }),
    );
  });

  it('answers at once on a text that is far too long', () => {
    const begun = performance.now();
    townsMeant('a'.repeat(100_000), towns);
    expect(performance.now() - begun).toBeLessThan(200);
  });
});
