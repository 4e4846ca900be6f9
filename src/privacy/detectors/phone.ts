import { readNumbers, type NumberRead } from '../digit-groups.ts';
import type { Span } from '../canonical-text.ts';
import type { Detector } from './detector.ts';

// Ranges that the Dutch numbering plan keeps for organisations: nobody's own number begins so.
const organisationRange = /^0(?:800|88|900|906|909)/;
const shortNumber = /(?<!\d)0(?:800|90[069])[ -]?\d{4}(?![ .-]?\d)/g;
// Ten digits; mobile numbers of Turkey and Germany, which are often given here, have eleven.
const national = /^0(?:[1-9]\d{8}|(?:5|1[567])\d{9})$/;
const dutchWithCountry = /^(?:00)?310?[1-9]\d{8}$/;
// What people call the number they give: then it may have the form of any country.
const announcement =
  /(?<!\p{L})(?:(?:telefoon|mobiel|tel|gsm|bel|06)[ -]?(?:nummer|nr)?|telefoonnr|whats ?app|phone|mobile|cell|call me on|telefonu?m?|numaram|cep|رقمي|هاتفي|جوالي|رقم (?:ال)?هاتف\p{L}{0,3}|هاتف|telefonu?|komórka|телефон\p{L}{0,2}|мобільн\p{L}{1,3}|teléfono|móvil|téléphone|portable|telefon(?:nummer)?|handy(?:nummer)?|تلفن\p{L}{0,3}|موبایل\p{L}{0,3})(?:(?: (?:is|nummer|number|me|mij|op|of|on|van|mijn|my|to|jest|це|это|es|est|ist|من|هو|numarası|numarasi|numer|номер|número|numéro|jest to)){0,3} ?:?) ?[+(]{0,2}$/iu;
const announced = /^[1-9]\d{7,11}$|^0\d{7,11}$/;
const elsewhere = /^(?:0(?:1[0125]|7|9)\d{9}|8[349]\d{9})$/;
const longestAnnouncement = 60;

const isAnnounced = (text: string, start: number): boolean =>
  announcement.test(text.slice(Math.max(0, start - longestAnnouncement), start));

const otherCountry = /^(?!31)[1-9]\d{7,14}$/;
const otherWithZeros = /^00(?!31)[1-9]\d{7,14}$/;

const followsPlus = (text: string, start: number): boolean =>
  /\+[ (]?$/.test(text.slice(Math.max(0, start - 2), start));

const isPhone = (text: string, { digits, start }: NumberRead): boolean =>
  national.test(digits) ||
  dutchWithCountry.test(digits) ||
  otherWithZeros.test(digits) ||
  elsewhere.test(digits) ||
  (announced.test(digits) && isAnnounced(text, start)) ||
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
  for (const { 0: found, index } of text.matchAll(shortNumber))
    units.fill('|', index, index + found.length);
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
