import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, momentOf, wallTimeOf } from '../../src/referral/amsterdam-time.ts';

describe('time on the Dutch clock', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(wallTimeOf(new Date('2026-01-15T08:30:00Z'))).toEqual({
      date: '2026-01-15',
      minutes: 570,
    });
    expect(wallTimeOf(new Date('2026-07-15T08:30:00Z'))).toEqual({
      date: '2026-07-15',
      minutes: 630,
    });
  });

  it('begins a new day at midnight in Amsterdam, not in London', () => {
    expect(wallTimeOf(new Date('2026-11-22T23:10:00Z'))).toEqual({
      date: '2026-11-23',
      minutes: 10,
    });
  });

  it('finds the moment on both sides of the nights on which the clock changes', () => {
    const at = (date: string, minutes: number) => momentOf({ date, minutes }).toISOString();
    expect(at('2026-03-29', 60)).toBe('2026-03-29T00:00:00.000Z');
    expect(at('2026-03-29', 240)).toBe('2026-03-29T02:00:00.000Z');
    expect(at('2026-10-25', 60)).toBe('2026-10-24T23:00:00.000Z');
    expect(at('2026-10-25', 240)).toBe('2026-10-25T03:00:00.000Z');
  });

  it('takes 24:00 as the midnight that follows', () => {
    expect(momentOf({ date: '2026-11-22', minutes: 1440 }).toISOString()).toBe(
      '2026-11-22T23:00:00.000Z',
    );
  });

  it('leads from wall time to the moment and back on every day of years, outside the hours that are skipped', () => {
    fc.assert(
      fc.property(fc.nat(3650), fc.integer({ min: 180, max: 1439 }), (days, minutes) => {
        const wall = { date: daysLater('2024-01-01', days), minutes };
        expect(wallTimeOf(momentOf(wall))).toEqual(wall);
      }),
    );
  });
});
