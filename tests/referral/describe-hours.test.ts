import { describe, expect, it } from 'vitest';
import { languages } from '../../src/conversation/index.ts';
import { describeHours, describeOpenings, type WeeklyHours } from '../../src/referral/index.ts';
import { exampleLibraries } from './example-libraries.ts';

const never: WeeklyHours = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};
const office = [{ from: 540, until: 1020 }];
const week: WeeklyHours = {
  ...never,
  monday: office,
  tuesday: office,
  wednesday: office,
  friday: [
    { from: 570, until: 720 },
    { from: 780, until: 1440 },
  ],
};

describe('hours in words', () => {
  it('take days in a row with the same hours together', () => {
    expect(describeHours(week, 'nl')).toBe(
      'maandag – woensdag 9.00–17.00 uur; vrijdag 9.30–12.00 en 13.00–24.00 uur',
    );
    expect(describeHours(week, 'en')).toBe(
      'Monday – Wednesday 9:00–17:00; Friday 9:30–12:00 and 13:00–24:00',
    );
  });

  it('are empty when it never opens', () => {
    expect(describeHours(never, 'nl')).toBe('');
    expect(describeOpenings([], 'ar')).toBe('');
  });

  it.each(languages)('name the same times in %s, in digits that stand on the door', (language) => {
    expect(describeHours(week, language).replace(/\D+/g, ' ').trim()).toBe(
      '9 00 17 00 9 30 12 00 13 00 24 00',
    );
  });

  it.each(languages)('say day and night in %s without hours', (language) => {
    const desk = exampleLibraries().library('voorbeeldstad')?.desk.hours ?? never;
    expect(describeHours(desk, language)).toMatch(/^[^\d]{8,}$/);
  });
});
