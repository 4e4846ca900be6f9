import type { FindingKind, Language } from '../../../src/conversation/index.ts';
import { makeBsn, makeCard, makeIban, written } from './numbers.ts';
import {
  homeAddresses,
  months,
  names,
  otherStreets,
  passwords,
  streets,
  userNames,
  type CorpusSet,
} from './pools.ts';
import type { Random } from './random.ts';

/** For whom a value is made. */
export interface Making {
  readonly set: CorpusSet;
  readonly language: Language;
  readonly random: Random;
}

type Make = (making: Making) => string;

const letters = 'BCDFGHJKLMNPRSTVWXZ';
const letter = (random: Random): string => random.pick(letters.split(''));

const dutchMobile: Make = ({ random }) => {
  const digits = random.digits(8);
  const [a, b, c, d] = digits.match(/../g) ?? [];
  const [first, last] = digits.match(/..../g) ?? [];
  return random.pick([
    `06${digits}`,
    `06-${digits}`,
    `06 ${a} ${b} ${c} ${d}`,
    `+31 6 ${first} ${last}`,
    `0031 6${digits}`,
    `055 - ${random.between(200, 799)} ${random.digits(2)} ${random.digits(2)}`,
  ]);
};

const foreignNumbers: Readonly<Record<Language, (random: Random) => string>> = {
  nl: (random) => `+32 470 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
  en: (random) => `+44 7${random.digits(3)} ${random.digits(6)}`,
  tr: (random) => `0532 ${random.digits(3)} ${random.digits(2)} ${random.digits(2)}`,
  ar: (random) => `+963 944 ${random.digits(6)}`,
  pl: (random) => `+48 601 ${random.digits(3)} ${random.digits(3)}`,
  uk: (random) => `+380 67 ${random.digits(3)} ${random.digits(4)}`,
  es: (random) => `+34 612 ${random.digits(3)} ${random.digits(3)}`,
  fr: (random) => `06 12 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
  de: (random) => `0151 ${random.digits(8)}`,
  fa: (random) => `0912 ${random.digits(3)} ${random.digits(4)}`,
  ru: (random) => `8 916 ${random.digits(3)}-${random.digits(2)}-${random.digits(2)}`,
};

const told = (digits: string, words: string): string =>
  Array.from(digits, (digit) => words.split(' ')[Number(digit)]).join(' ');

const birthDate: Make = ({ language, random }) => {
  const day = random.between(1, 28);
  const month = random.between(1, 12);
  const year = random.between(1938, 2012);
  const two = (value: number): string => String(value).padStart(2, '0');
  const names = months[language].split(months[language].includes('|') ? '|' : ' ');
  return random.pick([
    `${two(day)}-${two(month)}-${year}`,
    `${day}/${month}/${year}`,
    `${day}.${month}.${year}`,
    `${day} ${random.pick(names)} ${year}`,
  ]);
};

const houseNumber = (random: Random): string =>
  random.pick([
    `${random.between(1, 299)}`,
    `${random.between(1, 99)}${random.pick(['a', 'B', '-2', ' bis'])}`,
  ]);

const postcode = (random: Random): string =>
  `${random.between(1011, 9999)}${random.pick([' ', ''])}${letter(random)}${letter(random)}`;

const dutchAddress: Make = ({ set, random }) => {
  const street = random.pick(streets[set]);
  const shown = random.next() < 0.25 ? street.toLowerCase() : street;
  const address = `${shown} ${houseNumber(random)}`;
  return random.next() < 0.3 ? `${address}, ${postcode(random)}` : address;
};

const address: Make = (making) => {
  const { set, language, random } = making;
  const own = homeAddresses[language]?.[set];
  return own && random.next() < 0.4
    ? random.pick(own).replace('#', String(random.between(1, 199)))
    : dutchAddress(making);
};

const name: Make = ({ set, language, random }) => {
  const picked = random.pick(names[language][set]);
  return random.next() < 0.25 ? picked.toLowerCase() : picked;
};

const plate: Make = ({ random }) => {
  const pair = (): string => letter(random) + letter(random);
  return random.pick([
    `${pair()}-${random.digits(3)}-${letter(random)}`,
    `${random.digits(2)}-${pair()}${letter(random)}-${random.digits(1)}`,
    `${letter(random)}-${random.digits(3)}-${pair()}`,
    `${random.digits(2)}-${pair()}-${pair()}`,
  ]);
};

const passport: Make = ({ random }) =>
  `${letter(random)}${letter(random)}${random.digits(3)}${letter(random)}${random.digits(3)}`;

const english = 'zero one two three four five six seven eight nine';
const dutch = 'nul een twee drie vier vijf zes zeven acht negen';

interface Value {
  readonly kind: FindingKind;
  readonly make: Make;
}

/** What may stand between braces in a template, and how it is made up. */
export const values: Readonly<Record<string, Value>> = {
  bsn: { kind: 'bsn', make: ({ random }) => written(makeBsn(random), random) },
  iban: { kind: 'iban', make: ({ random }) => written(makeIban(random), random) },
  card: { kind: 'card', make: ({ random }) => written(makeCard(random), random) },
  phone: { kind: 'phone', make: dutchMobile },
  'phone-foreign': {
    kind: 'phone',
    make: ({ language, random }) => foreignNumbers[language](random),
  },
  'phone-words': { kind: 'phone', make: ({ random }) => told(`06${random.digits(8)}`, dutch) },
  'phone-words-en': { kind: 'phone', make: ({ random }) => told(`06${random.digits(8)}`, english) },
  email: {
    kind: 'email',
    make: ({ random }) =>
      `${random.pick(['jan.devries', 'fatima_1970', 'r.jansen-bakker', 'anna'])}${random.digits(2)}@${random.pick(['gmail.com', 'voorbeeld.nl', 'hotmail.com', 'ziggo.example'])}`,
  },
  document: { kind: 'document', make: passport },
  licence: { kind: 'document', make: ({ random }) => `${random.between(3, 6)}${random.digits(9)}` },
  vnumber: { kind: 'document', make: ({ random }) => `2${random.digits(9)}` },
  code: {
    kind: 'code',
    make: ({ random }) =>
      random.pick([random.digits(6), `${random.digits(3)} ${random.digits(3)}`]),
  },
  pin: { kind: 'code', make: ({ random }) => random.digits(random.pick([4, 5])) },
  password: { kind: 'secret', make: ({ set, random }) => random.pick(passwords[set]) },
  username: { kind: 'secret', make: ({ set, random }) => random.pick(userNames[set]) },
  'birth-date': { kind: 'birth-date', make: birthDate },
  name: { kind: 'name', make: name },
  address: { kind: 'address', make: address },
  home: {
    kind: 'address',
    make: ({ set, random }) => `${random.pick(otherStreets[set])} ${houseNumber(random)}`,
  },
  plate: { kind: 'plate', make: plate },
};

/** What stands in near misses: nobody's data. */
export const harmless: Readonly<Record<string, (random: Random) => string>> = {
  postcode4: (random) => String(random.between(1011, 9999)),
  postcode6: postcode,
  year: (random) => String(random.between(1945, 2030)),
  amount: (random) =>
    random.pick([
      `€ ${random.between(20, 999)}`,
      `${random.between(1, 9)}.${random.digits(3)},${random.digits(2)} euro`,
      `${random.between(20, 2500)} euro`,
      `€${random.between(1, 99)},${random.digits(2)}`,
    ]),
  article: (random) => random.pick(['46', '7:12', '2.33a', '3.80', '14']),
  date: (random) =>
    random.pick([
      `${random.between(1, 28)}-${random.between(1, 12)}-2026`,
      `${random.between(1, 28)}/${random.between(1, 12)}/2025`,
      `0${random.between(1, 9)}.0${random.between(1, 9)}.2026`,
    ]),
  'org-phone': (random) =>
    random.pick([
      '0800 0543',
      '088 123 65 55',
      '0800-8115',
      '1400',
      '14 055',
      '0900 8844',
      '+31 88 123 65 55',
    ]),
  hours: (random) => `${random.between(8, 11)}.00 - ${random.between(12, 20)}.30`,
  count: (random) => String(random.between(2, 17)),
};
