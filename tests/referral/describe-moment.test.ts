import { expect, it } from 'vitest';
import { describeDay, describeMoment } from '../../src/referral/index.ts';

// A Tuesday in winter: two in the afternoon in the Netherlands.
const moment = new Date('2026-11-24T13:00:00Z');

it('tells the day and the time on the Dutch clock', () => {
  expect(describeMoment(moment, 'nl')).toBe('dinsdag 24 november om 14:00');
});

it('counts 24 hours in every language', () => {
  expect(describeMoment(moment, 'en')).toContain('14:00');
});

it.each(['ar', 'fa'] as const)(
  'keeps the calendar and the digits of the letters here in %s',
  (language) => {
    expect(describeMoment(moment, language)).toMatch(/24.*14:00/u);
  },
);

it('tells the day that it is in the Netherlands, with the year', () => {
  expect(describeDay(new Date('2026-11-24T23:30:00Z'), 'nl')).toBe('25 november 2026');
  expect(describeDay(new Date('2026-11-24'), 'tr')).toBe('24 Kasım 2026');
});
