/** A moment as the clock on a wall in the Netherlands shows it. */
export interface WallTime {
  /** `2026-11-22` */
  readonly date: string;
  /** Minutes since midnight on that clock. */
  readonly minutes: number;
}

const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;

// The Swedish form is `2026-11-22 13:59`: year first and no words.
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clock in the Netherlands shows at a moment. */
export const wallTimeOf = (moment: Date): WallTime => {
  const [date = '', time = ''] = wallClock.format(moment).split(' ');
  const [hours, minutes] = time.split(':').map(Number);
  return { date, minutes: (hours ?? 0) * 60 + (minutes ?? 0) };
};

const asIfUtc = ({ date, minutes }: WallTime): number =>
  Date.parse(`${date}T00:00Z`) + minutes * millisecondsPerMinute;

/** The moment at which the clock in the Netherlands shows this; 24:00 is the next midnight. */
export const momentOf = (wall: WallTime): Date => {
  const wanted = asIfUtc(wall);
  const shift = (at: number): number => asIfUtc(wallTimeOf(new Date(at))) - at;
  // The clock may change between the guess and the moment, so the shift is measured again there.
  const nearly = wanted - shift(wanted);
  return new Date(wanted - shift(nearly));
};

/** The date so many days later; no clock is involved. */
export const daysLater = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10);
