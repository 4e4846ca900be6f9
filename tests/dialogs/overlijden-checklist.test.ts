import { describe, expect, it } from 'vitest';
import { begin, choose, follow, type } from './example-world.ts';

const along = (...values: readonly string[]) =>
  follow(begin('overlijden-checklist'), 'nl', ...values.map(choose));

/** The list of who ticks these numbers. */
const list = (ticks: string, peace = 'peace-yes', company = 'company-yes') =>
  follow(along('funeral-yes', 'relation-child'), 'nl', type(ticks), choose(peace), choose(company));

describe('the list after a death', () => {
  it('begins with sympathy, and with doctor and undertaker where nothing is arranged yet', () => {
    expect(begin('overlijden-checklist').text).toContain('Wij leven met u mee');
    for (const answer of ['funeral-no', 'funeral-unknown']) {
      const end = along(answer);
      expect(end.plan?.steps[0]).toContain('Bel nu de huisarts');
      expect(end.plan?.time).toContain('6 werkdagen');
    }
  });

  it.each([
    ['1', 'binnen 5 weken'],
    ['2', 'bel de verhuurder'],
    ['3', 'hypotheek'],
    ['4', 'de RDW hoe de auto'],
    ['5', 'Vraag de SVB of de Anw misschien past'],
    ['6', 'U mag een erfenis weigeren'],
  ])('says of what was there (%s) what to do, and of nothing else', (tick, step) => {
    expect(list(tick).text).toContain(step);
    expect(list('nee').text).not.toContain(step);
  });

  it('puts the Juridisch Loket first for debts, a quarrel and doubt, and only for these', () => {
    for (const end of [list('6'), list('nee', 'peace-no'), list('nee', 'peace-unknown')]) {
      expect(end.plan?.contacts[0]?.name).toBe('Juridisch Loket');
      expect(end.plan?.steps[0]).toMatch(/Juridisch Loket/);
      expect(end.choices.map(({ id }) => id)).toContain('article:erfenis-schulden');
    }
    expect(list('1').text).not.toContain('Juridisch Loket');
  });

  it('asks who has nobody to come to the library', () => {
    expect(list('nee', 'peace-yes', 'company-no').text).toContain('Kom met de papieren');
    expect(list('nee', 'peace-yes', 'company-yes').text).not.toContain('Kom met de papieren');
  });

  it('tells a partner where to ask about money, without saying what there will be', () => {
    const asked = along('funeral-yes', 'relation-partner');
    const end = follow(asked, 'nl', type('nee'), choose('peace-yes'), choose('company-yes'));
    expect(end.text).toContain('wat misschien past');
    expect(list('1').text).not.toContain('Geld voor u');
  });

  it('never lets anybody use the DigiD of the dead', () => {
    expect(list('1').text).toContain('Gebruik nooit de DigiD van de overledene');
  });
});
