import { inLanguage, type Language, type Localized } from '../conversation/index.ts';
import { weekdays, type Opening, type Weekday, type WeeklyHours } from './opening-hours.ts';

const wholeDay = 1440;

const alwaysOpen: Localized = {
  nl: 'dag en nacht open',
  en: 'open day and night',
  tr: 'gece gündüz açık',
  ar: 'مفتوح ليلاً ونهاراً',
  pl: 'otwarte całą dobę',
  uk: 'відкрито цілодобово',
  es: 'abierto día y noche',
  fr: 'ouvert jour et nuit',
  de: 'Tag und Nacht geöffnet',
  fa: 'شبانه‌روز باز است',
  ru: 'открыто круглосуточно',
};

// Any week that begins on a Monday gives the names of the days.
const aMonday = Date.UTC(2024, 0, 1);

const dayName = (day: Weekday, language: Language): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    aMonday + weekdays.indexOf(day) * 86_400_000,
  );

// Dutch writes 9.30; everybody else here reads 9:30. Digits stay Latin, as on the door.
const clockTime = (minutes: number, language: Language): string => {
  const rest = String(minutes % 60).padStart(2, '0');
  return `${String(Math.floor(minutes / 60))}${language === 'nl' ? '.' : ':'}${rest}`;
};

/** One day's openings as text: `10.00–12.00 en 13.00–17.00 uur`; empty on a closed day. */
export const describeOpenings = (openings: readonly Opening[], language: Language): string => {
  if (openings.length === 0) return '';
  const stretches = openings.map(
    ({ from, until }) => `${clockTime(from, language)}–${clockTime(until, language)}`,
  );
  const list = new Intl.ListFormat(language).format(stretches);
  return language === 'nl' ? `${list} uur` : list;
};

interface DayRun {
  readonly days: readonly Weekday[];
  readonly openings: string;
}

/** Days in a row that have the same hours, together. */
const runsOf = (hours: WeeklyHours, language: Language): readonly DayRun[] =>
  weekdays.reduce<readonly DayRun[]>((runs, day) => {
    const openings = describeOpenings(hours[day], language);
    const last = runs.at(-1);
    return last?.openings === openings
      ? [...runs.slice(0, -1), { days: [...last.days, day], openings }]
      : [...runs, { days: [day], openings }];
  }, []);

const describeDays = (days: readonly Weekday[], language: Language): string => {
  const names = days.map((day) => dayName(day, language));
  return names.length > 2
    ? `${names[0] ?? ''} – ${names.at(-1) ?? ''}`
    : new Intl.ListFormat(language).format(names);
};

const isAlwaysOpen = (hours: WeeklyHours): boolean =>
  weekdays.every((day) => hours[day].some(({ from, until }) => from === 0 && until === wholeDay));

/** A week's hours as plain text in a language; empty when it never opens. */
export const describeHours = (hours: WeeklyHours, language: Language): string =>
  isAlwaysOpen(hours)
    ? inLanguage(alwaysOpen, language)
    : runsOf(hours, language)
        .filter(({ openings }) => openings !== '')
        .map(({ days, openings }) => `${describeDays(days, language)} ${openings}`)
        .join('; ');
