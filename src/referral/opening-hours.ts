import { daysLater, momentOf, wallTimeOf } from './amsterdam-time.ts';
import { isPublicHoliday } from './holidays.ts';

/** The days of a week, Monday first. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** One stretch on one day, in minutes since midnight on the Dutch clock; 1440 is the end of the day. */
export interface Opening {
  readonly from: number;
  readonly until: number;
}

/** When something is open in an ordinary week; each day's openings in order and apart. */
export type WeeklyHours = Readonly<Record<Weekday, readonly Opening[]>>;

/** An ordinary week and the days on which it does not hold. */
export interface Timetable {
  readonly hours: WeeklyHours;
  readonly closed: {
    readonly onHolidays: boolean;
    /** Dates such as `2026-12-24`. */
    readonly onDates: readonly string[];
  };
}

// The longest closure that libraries have is a summer; later than this is as good as never.
const searchDays = 60;

const weekdayOf = (date: string): Weekday =>
  weekdays[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] as Weekday;

/** What is open on one date: nothing on a day that is closed. */
export const openingsOn = ({ hours, closed }: Timetable, date: string): readonly Opening[] =>
  closed.onDates.includes(date) || (closed.onHolidays && isPublicHoliday(date))
    ? []
    : hours[weekdayOf(date)];

/** True when it is open at a moment. At closing time it is closed. */
export const isOpen = (timetable: Timetable, now: Date): boolean => {
  const { date, minutes } = wallTimeOf(now);
  return openingsOn(timetable, date).some(({ from, until }) => from <= minutes && minutes < until);
};

/** The first moment from now on at which it is open: now itself, or when it opens within 60 days. */
export const nextOpening = (timetable: Timetable, now: Date): Date | undefined => {
  if (isOpen(timetable, now)) return now;
  const today = wallTimeOf(now).date;
  for (let days = 0; days <= searchDays; days += 1) {
    const date = daysLater(today, days);
    const opens = openingsOn(timetable, date)
      .map(({ from }) => momentOf({ date, minutes: from }))
      .find((moment) => moment > now);
    if (opens) return opens;
  }
  return undefined;
};
