import { describe, expect, it } from 'vitest';
import { begin, choose, follow } from './example-world.ts';

const along = (...values: readonly string[]) =>
  follow(begin('rijbewijs-75plus'), 'nl', ...values.map(choose));

const plan = (ends: string, way: string) => along('age-yes', 'heavy-no', ends, way).plan;

describe('a driving licence from 75', () => {
  it('lets who has more than six months wait', () => {
    expect(along('age-yes', 'heavy-no', 'ends-later').text).toContain('Het hoeft nu nog niet');
  });

  it('lets who is late call CBR first, and nobody else', () => {
    expect(plan('ends-soon', 'way-online')?.steps[0]).toContain('Bel vandaag het CBR');
    expect(plan('ends-now', 'way-online')?.steps[0]).not.toContain('Bel vandaag');
  });

  it('takes doubt about the way for paper, and warns there of the e-mail address', () => {
    for (const way of ['way-paper', 'way-unknown'])
      expect(plan('ends-now', way)?.steps[0]).toContain('Vul dan geen e-mailadres in');
    expect(plan('ends-now', 'way-online')?.steps[0]).toContain('uw eigen DigiD');
    expect(plan('ends-now', 'way-online')?.steps.join(' ')).toContain('binnen 4 weken');
  });

  it('never says who needs the declaration where the rules may differ', () => {
    for (const ways of [['age-no'], ['age-unknown', 'look-unknown'], ['age-yes', 'heavy-yes']])
      expect(along(...ways).text).toContain('Dat kan ik niet bepalen');
  });
});
