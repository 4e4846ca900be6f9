import type { Span } from '../canonical-text.ts';
import type { Detector } from './detector.ts';

/** How long an IBAN is in each country (ISO 13616 registry). */
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 ' +
    'EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 ' +
    'IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 ' +
    'NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 ' +
    'SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

const passesMod97 = (iban: string): boolean => {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

// A Dutch account with one digit mistyped still points to a person.
const dutchShape = /^NL\d{2}[A-Z]{4}\d{10}$/;

interface IbanRead extends Span {
  readonly iban: string;
}

/** How many digits stand from `at` on: one digit too many is a typing mistake, and goes with the rest. */
const digitsAt = (text: string, at: number): number => {
  const digits = /\d*/y;
  digits.lastIndex = at;
  return digits.exec(text)?.[0].length ?? 0;
};

/** Reads `length` letters and digits from `start`, over single spaces, dots and dashes. */
const readIban = (text: string, start: number, length: number): IbanRead | undefined => {
  let iban = '';
  let end = start;
  while (iban.length < length) {
    const [, character] = /^[ .-]{0,3}([a-z0-9])/i.exec(text.slice(end, end + 4)) ?? [];
    if (character === undefined) return undefined;
    end = text.indexOf(character, end) + 1;
    iban += character.toUpperCase();
  }
  return { iban, start, end: end + digitsAt(text, end) };
};

// Words after a number can pass the check by chance; an account is mostly digits.
const fewestDigits = 10;

const bankLetters = 8;

/** An account is digits but for its bank: an "O" or "I" was meant as one. */
const withDigits = (iban: string): string => {
  const head = iban.startsWith('NL') ? bankLetters : 4;
  return iban.slice(0, head) + iban.slice(head).replaceAll('O', '0').replace(/[IL]/g, '1');
};

const isAccount = (iban: string): boolean => isRight(iban) || isMeantAsDigits(iban);

const isMeantAsDigits = (iban: string): boolean => {
  const read = withDigits(iban);
  return (
    /^.{8}\d+$/.test(read) && iban.replace(/\D/g, '').length >= iban.length - 9 && isRight(read)
  );
};

const isRight = (iban: string): boolean =>
  dutchShape.test(iban) || (passesMod97(iban) && iban.replace(/\D/g, '').length >= fewestDigits);

/** A bank account number in the international form. */
export const iban: Detector = {
  kind: 'iban',
  *find(text) {
    for (const { 0: country, index } of text.matchAll(/[a-z]{2}(?=[ .-]{0,3}\d)/gi)) {
      const length = lengths.get(country.toUpperCase());
      const read = length === undefined ? undefined : readIban(text, index, length);
      if (read && isAccount(read.iban)) yield read;
    }
  },
};
