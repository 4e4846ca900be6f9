import { Random } from './random.ts';

/** Pieces that lead detectors on: words that announce something, half numbers, signs of many scripts. */
const pieces = [
  ...[
    '1',
    '12',
    '06',
    '9',
    '0',
    'O',
    'l',
    '٣',
    '９',
    '१',
    '1\u200d2',
    '1\u0336',
    '2026',
    '12-03-1980',
    '€ 12',
  ],
  ...[
    'a',
    'A',
    'Jan',
    'van',
    'de',
    'é',
    'ß',
    'İ',
    'ı',
    'а',
    'О',
    'ж',
    'م',
    'ی',
    '漢',
    '👩\u200d👩\u200d👧',
    '\ud800',
  ],
  ...[' ', '  ', '\n', '\t', '\u00a0', '\u2800', '\u200b', '\u202e', '\0'],
  ...[
    '.',
    ',',
    ';',
    ':',
    '-',
    '/',
    '(',
    ')',
    '@',
    '"',
    "'",
    '’',
    '[',
    ']',
    '[BSN]',
    '[geheim]',
    '+',
    '€',
    '%',
  ],
  ...[
    'bsn',
    'bsn is',
    'NL91',
    'NL91 ABNA',
    'TR33',
    'mijn code is',
    'wachtwoord',
    'ww',
    'log in met',
    'pin',
    'koppelcode',
  ],
  ...[
    'ik heet',
    'my name is',
    'benim adım',
    'اسمي',
    'nazywam się',
    'мене звати',
    'اسم من',
    "je m'appelle",
    'naam:',
  ],
  ...[
    'Kerkstraat',
    'laan van',
    'ik woon op',
    'adres',
    'ul.',
    'rue de la',
    'calle',
    '7311 AB',
    'nr',
    'geboren op',
    'born',
    'maart',
  ],
  ...[
    'paspoort',
    'v-nummer',
    'rijbewijs nummer is',
    'XX-12-YY',
    'een',
    'twee',
    'drie',
    'nul',
    'zes',
    'zero',
    'one',
    'صفر',
    'brief staat',
  ],
];

/** A text of a given length that no person types: half of it is one short pattern over and over. */
export const hostileText = (random: Random, length: number): string => {
  const some = (): string => {
    const piece = random.pick(pieces);
    return random.next() < 0.5 ? piece : `${piece} `;
  };
  const pattern = Array.from({ length: random.between(1, 6) }, some).join('');
  let text = '';
  while (text.length < length) text += random.next() < 0.5 ? pattern : some();
  return text.slice(0, length);
};

/** How long a character took in short and in long texts. */
export interface Cost {
  readonly strings: number;
  readonly shortLength: number;
  readonly longLength: number;
  readonly shortUs: number;
  readonly longUs: number;
  /** One string in its worst second: milliseconds. */
  readonly slowestMs: number;
  readonly failures: number;
}

/** Texts of one length, and what they cost. */
interface Round {
  readonly length: number;
  readonly count: number;
}

const runRound = (
  { length, count }: Round,
  random: Random,
  read: (text: string) => boolean,
): { us: number; slowestMs: number; failures: number } => {
  let totalMs = 0;
  let slowestMs = 0;
  let failures = 0;
  for (let run = 0; run < count; run += 1) {
    const text = hostileText(random, length);
    const begun = performance.now();
    if (!read(text)) failures += 1;
    const ms = performance.now() - begun;
    totalMs += ms;
    slowestMs = Math.max(slowestMs, ms);
  }
  return { us: (totalMs * 1000) / (length * count), slowestMs, failures };
};

/** Reads short and long hostile texts; `read` tells whether all went well. */
export const measureCost = (short: Round, long: Round, read: (text: string) => boolean): Cost => {
  const random = new Random(77);
  // The first texts are read before the code is compiled.
  runRound({ length: short.length, count: Math.min(short.count, 200) }, random, read);
  const atShort = runRound(short, random, read);
  const atLong = runRound(long, random, read);
  return {
    strings: short.count + long.count,
    shortLength: short.length,
    longLength: long.length,
    shortUs: atShort.us,
    longUs: atLong.us,
    slowestMs: Math.max(atShort.slowestMs, atLong.slowestMs),
    failures: atShort.failures + atLong.failures,
  };
};
