import type { Random } from './random.ts';

const weights = [9, 8, 7, 6, 5, 4, 3, 2];

/** Nine digits that pass the elfproef. */
export const makeBsn = (random: Random): string => {
  for (;;) {
    const digits = `${random.between(1, 9)}${random.digits(7)}`;
    const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
    if (sum % 11 < 10) return `${digits}${sum % 11}`;
  }
};

const remainder97 = (digits: string): number =>
  Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

const lettersAsDigits = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

/** An account with a right check, of the Netherlands, Germany, Turkey or Poland. */
export const makeIban = (random: Random): string => {
  const [country, account] = random.pick([
    ['NL', `${random.pick(['ABNA', 'INGB', 'RABO'])}0${random.digits(9)}`],
    ['NL', `${random.pick(['SNSB', 'TRIO'])}0${random.digits(9)}`],
    ['DE', random.digits(18)],
    ['TR', random.digits(22)],
    ['PL', random.digits(24)],
  ] as const);
  const check = 98 - remainder97(lettersAsDigits(`${account}${country}00`));
  return `${country}${String(check).padStart(2, '0')}${account}`;
};

/** Sixteen digits that pass the Luhn check. */
export const makeCard = (random: Random): string => {
  const start = `${random.pick(['4', '51', '55'])}${random.digits(14)}`.slice(0, 15);
  const sum = Array.from(start).reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${start}${(10 - (sum % 10)) % 10}`;
};

const scripts = [0x660, 0x6f0, 0xff10];

/** The digits of another script. */
const inScript = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Something that is not seen between two digits. */
const withHidden = (text: string, sign: string): string =>
  text.replace(/(?<=\d)(?=\d)/g, (_, at: number) => (at % 3 === 2 ? sign : ''));

const grouped = (text: string, size: number, separator: string): string =>
  (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(separator);

/** A number as people type or paste it; every fourth is written around a check. */
export const written = (number: string, random: Random): string => {
  const groups = [
    number,
    grouped(number, 4, ' '),
    grouped(number, 3, '.'),
    grouped(number, 2, ' '),
    grouped(number, 4, '-'),
  ];
  const plain = random.pick(groups);
  if (random.next() > 0.25) return plain;
  return random.pick([
    inScript(plain, random.pick(scripts)),
    withHidden(plain, '\u200d'),
    withHidden(plain, '\u200b'),
    plain.replaceAll(' ', '\u00a0'),
    number.replace(/0(?=.{0,3}$)/, 'O'),
  ]);
};
