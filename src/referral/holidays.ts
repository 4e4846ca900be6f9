import Holidays from 'date-holidays';

const calendar = new Holidays('NL', { types: ['public'], timezone: 'Europe/Amsterdam' });
const datesOfYear = new Map<number, ReadonlySet<string>>();

const publicHolidaysIn = (year: number): ReadonlySet<string> => {
  const known = datesOfYear.get(year);
  if (known) return known;
  const dates = new Set(calendar.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)));
  datesOfYear.set(year, dates);
  return dates;
};

/** True on a public holiday of the Netherlands. `date` is `2026-12-25`. */
export const isPublicHoliday = (date: string): boolean =>
  publicHolidaysIn(Number(date.slice(0, 4))).has(date);
