import { describe, expect, it } from 'vitest';
import { begin, choose, follow } from './example-world.ts';

const along = (...values: readonly string[]) =>
  follow(begin('verhuizing-doorgeven'), 'nl', ...values.map(choose));

const within = (when: string, who: string, home: string, digid: string) =>
  along('where-within', when, who, home, digid);

describe('passing on a move', () => {
  it('goes online with a DigiD of one’s own, and to the desk without', () => {
    const online = within('when-soon', 'who-alone', 'home-rent', 'digid-yes');
    expect(online.text).toContain('Log in met uw eigen DigiD');
    for (const answer of ['digid-no', 'digid-unknown']) {
      const desk = within('when-soon', 'who-alone', 'home-rent', answer);
      expect(desk.text).toContain('Maak een afspraak aan de balie');
      expect(desk.text).not.toContain('Log in');
    }
  });

  it.each([
    ['home-rent', 'Uw huurcontract'],
    ['home-own', 'koop van uw huis'],
    ['home-with', 'waarin de bewoner zegt'],
    ['home-unknown', 'Vraag de gemeente welk papier'],
  ])('names the paper that belongs to %s', (home, paper) => {
    const { plan } = within('when-soon', 'who-alone', home, 'digid-yes');
    expect(plan?.bring.join('\n')).toContain(paper);
  });

  it('names who moves along only where somebody may', () => {
    const told = (who: string) =>
      within('when-soon', who, 'home-rent', 'digid-yes').text.includes('iedereen die meegaat');
    expect(['who-alone', 'who-together', 'who-unknown'].map(told)).toEqual([false, true, true]);
  });

  it('tells the term that fits the day, and asks who is late to do it today', () => {
    const time = (when: string) => within(when, 'who-alone', 'home-rent', 'digid-yes').plan?.time;
    expect(time('when-later')).toContain('vanaf 4 weken');
    expect(time('when-just')).toContain('uiterlijk 5 dagen');
    expect(time('when-unknown')).toContain('Doe het dan vandaag');
    const late = within('when-late', 'who-alone', 'home-rent', 'digid-yes');
    expect(late.text).toContain('vandaag');
    expect(late.plan?.time).toContain('€ 325');
    expect(late.plan?.time).toContain('kan ik niet bepalen');
  });

  it('sends who comes or leaves to the rules for that, and who doubts to the gemeente', () => {
    expect(along('where-in').plan?.time).toContain('binnen 5 dagen');
    expect(along('where-out', 'stay-long').text).toContain('bewijs van uitschrijving');
    for (const ways of [
      ['where-unknown'],
      ['where-out', 'stay-short'],
      ['where-out', 'stay-unknown'],
    ])
      expect(along(...ways).text).toContain('Vraag het eerst aan uw gemeente');
  });
});
