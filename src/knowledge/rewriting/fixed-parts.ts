import type { Language } from '../../conversation/index.ts';

const months: readonly string[] =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

const linkTarget = String.raw`(?<=\]\()[^()\s]+(?=\))`;
const mailAddress = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
const webAddress = String.raw`(?:https?:\/\/|www\.)[^\s()[\]<>*]*[^\s()[\]<>*.,;:!?]`;
const siteName = String.raw`\b(?:[a-z\d-]+\.)+(?:nl|eu|com|org|net|info)\b(?:\/[\w%./-]*[\w/])?(?!\w)`;
const phoneNumber = String.raw`(?<![\d.,:])(?:\+\d{2}|0\d{1,3})(?:[ -]?\d{2,}){1,5}(?!\d)`;
const amount = String.raw`€ ?\d+(?:[.,]\d+)*`;
const dutchDate = String.raw`(?<!\d)\d{1,2} (?:${months.join('|')})(?: \d{4})?(?!\d)`;

// The first that fits at a place wins.
const fixedPart = new RegExp(
  [linkTarget, mailAddress, webAddress, siteName, phoneNumber, amount, dutchDate].join('|'),
  'giu',
);
const isDate = new RegExp(`^${dutchDate}$`, 'iu');

/** A Dutch text with a mark in the place of every address, phone number, amount and date. */
export const markFixedParts = (text: string, mark: (part: string) => string): string =>
  text.replaceAll(fixedPart, (part) => mark(part));

/** A fixed part as it is written in a language: a date has the month's name there, all else stays. */
export const writeFixedPart = (part: string, language: Language): string =>
  (isDate.test(part) ? writeDate(part, language) : undefined) ?? part;

const writeDate = (dutch: string, language: Language): string | undefined => {
  const [day = '', month = '', year] = dutch.split(' ');
  const monthIndex = months.indexOf(month.toLowerCase());
  // Without a year any leap year does: the 29th of February is a day too.
  const date = new Date(Date.UTC(Number(year ?? 2028), monthIndex, Number(day)));
  if (date.getUTCMonth() !== monthIndex) return undefined;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ numberingSystem: 'latn', calendar: 'gregory', timeZone: 'UTC' },
    ...{ day: 'numeric', month: 'long' },
    ...(year !== undefined && { year: 'numeric' }),
  }).format(date);
};
