import type { Language } from '../conversation/index.ts';

/**
 * A moment on the Dutch clock, such as "dinsdag 24 november om 14:00". Arabic and Persian too get the
 * Gregorian calendar and Latin digits, as on letters and doors here.
 */
export const describeMoment = (moment: Date, language: Language): string =>
  new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory-hc-h23`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(moment);
