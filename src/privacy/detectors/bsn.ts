import { readNumbers } from '../digit-groups.ts';
import type { Detector } from './detector.ts';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The check on a burgerservicenummer: nine digits whose weighted sum divides by eleven. */
export const passesElfproef = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
};

const announcement =
  /b\.?s\.?n\b|burger ?service|sofi|citizen service number|vatandaşlık (?:hizmet )?numara|رقم (?:خدمة )?المواطن|شماره (?:خدمات )?شهروندی/iu;

const isAnnounced = (text: string, start: number): boolean =>
  announcement.test(text.slice(Math.max(0, start - 40), start));

/**
 * A burgerservicenummer. Eight digits (a leading zero left out) and numbers that fail the elfproef
 * (a typing mistake) count only where the citizen announces one: elsewhere they are mostly something else.
 */
export const bsn: Detector = {
  kind: 'bsn',
  *find(text) {
    for (const number of readNumbers(text, { fewest: 8, most: 9 })) {
      if (passesElfproef(number.digits) || isAnnounced(text, number.start)) yield number;
    }
  },
};
