import { z } from 'zod';
import { weekdays, type Opening, type WeeklyHours } from './opening-hours.ts';

const stretch = /^([01]?\d|2[0-4]):([0-5]\d)-([01]?\d|2[0-4]):([0-5]\d)$/;

const readStretch = (text: string): Opening | undefined => {
  const [, fromHour, fromMinute, untilHour, untilMinute] = stretch.exec(text) ?? [];
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const until = Number(untilHour) * 60 + Number(untilMinute);
  return from < until && until <= 1440 ? { from, until } : undefined;
};

const opening = z.string().transform((text, context): Opening => {
  const read = readStretch(text);
  if (read) return read;
  context.addIssue(
    `${text} is no opening: write it as 10:00-12:30, the first time before the last`,
  );
  return z.NEVER;
});

const openingsOfDay = z
  .array(opening)
  .refine(
    (openings) => openings.every(({ from }, i) => i === 0 || from >= (openings[i - 1]?.until ?? 0)),
    'the openings of a day stand in order and do not overlap',
  );

const day = openingsOfDay.default([]);

const alwaysOpen = Object.fromEntries(weekdays.map((name) => [name, ['00:00-24:00']]));

/** Hours as a library's file writes them: `always`, or the days that it opens on. */
export const weeklyHoursSchema: z.ZodType<WeeklyHours> = z.preprocess(
  (written) => (written === 'always' ? alwaysOpen : written),
  z.strictObject({
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  }),
);
