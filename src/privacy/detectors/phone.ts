import { readNumbers, type NumberRead } from '../digit-groups.ts';
import type { Span } from '../canonical-text.ts';
import type { Detector } from './detector.ts';

// Ranges that the Dutch numbering plan keeps for organisations: nobody's own number begins so.
const organisationRange = /^0(?:800|88|900|906|909)/;
// Ten digits; mobile numbers of Turkey and Germany, which are often given here, have eleven.
const national = /^0(?:[1-9]\d{8}|(?:5|1[567])\d{9})$/;
const dutchWithCountry = /^(?:00)?310?[1-9]\d{8}$/;
const otherCountry = /^(?!31)[1-9]\d{7,14}$/;
const otherWithZeros = /^00(?!31)[1-9]\d{7,14}$/;

const followsPlus = (text: string, start: number): boolean =>
  /\+[ (]?$/.test(text.slice(Math.max(0, start - 2), start));

const isPhone = (text: string, { digits, start }: NumberRead): boolean =>
  national.test(digits) ||
  dutchWithCountry.test(digits) ||
  otherWithZeros.test(digits) ||
  (otherCountry.test(digits) && followsPlus(text, start));

/** The plus sign and the bracket that belong to a number: `+31`, `(06) 12`. */
const withOpening = (text: string, { start, end }: Span): Span => {
  const [opening = ''] = /(?:\+[ (]?|\()$/.exec(text.slice(Math.max(0, start - 2), start)) ?? [];
  const belongs = opening !== '(' || text.slice(start, end).includes(')');
  return { start: belongs ? start - opening.length : start, end };
};

/** The digits of a telephone number as one writes it inside the Netherlands. */
export const nationalDigits = (phone: string): string =>
  phone.replace(/\D/g, '').replace(/^(?:00)?310?(?=[1-9]\d{8}$)/, '0');

const isOrganisation = (phone: string, published: ReadonlySet<string>): boolean => {
  const digits = nationalDigits(phone);
  return organisationRange.test(digits) || published.has(digits);
};

/**
 * Blanks the numbers of organisations, which are what people ask about. They are nobody's personal
 * data, and part of one can pass the check on a BSN.
 */
export const withoutOrganisations = (text: string, published: ReadonlySet<string>): string => {
  const units = text.split('');
  for (const { start, end } of phone.find(text)) {
    if (isOrganisation(text.slice(start, end), published)) units.fill('|', start, end);
  }
  return units.join('');
};

/** A telephone number as it is written in the Netherlands, or with the code of any country. */
export const phone: Detector = {
  kind: 'phone',
  *find(text) {
    for (const number of readNumbers(text, { fewest: 8, most: 17 })) {
      if (isPhone(text, number)) yield withOpening(text, number);
    }
  },
};
