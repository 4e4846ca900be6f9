import type { Language } from '../conversation/index.ts';

// Arabic and Persian too get the Gregorian calendar and Latin digits, as on letters and doors here.
const onTheDutchClock = (
  language: Language,
  parts: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory-hc-h23`, {
    ...parts,
    timeZone: 'Europe/Amsterdam',
  });

/** A moment on the Dutch clock, such as "dinsdag 24 november om 14:00". */
export const describeMoment = (moment: Date, language: Language): string =>
  onTheDutchClock(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment);

/** The day that it is in the Netherlands at a moment, such as "24 november 2026". */
export const describeDay = (moment: Date, language: Language): string =>
  onTheDutchClock(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(moment);
