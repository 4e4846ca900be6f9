import fc from 'fast-check';

const weights = [9, 8, 7, 6, 5, 4, 3, 2];

/** Nine digits that pass the elfproef; not those of anybody in particular. */
export const validBsns = fc
  .array(fc.nat({ max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => ({
    digits,
    check: digits.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0) % 11,
  }))
  .filter(({ digits, check }) => check < 10 && digits.some((digit) => digit > 0))
  .map(({ digits, check }) => `${digits.join('')}${check}`);

const remainder97 = (digits: string): number =>
  Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

const asDigits = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

const withCheck = (country: string, account: string): string => {
  const check = 98 - remainder97(asDigits(`${account}${country}00`));
  return `${country}${String(check).padStart(2, '0')}${account}`;
};

const digitsOf = (count: number): fc.Arbitrary<string> =>
  fc.array(fc.nat({ max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));

/** Dutch, German and Turkish account numbers with a right check. */
export const validIbans = fc.oneof(
  digitsOf(10).map((account) => withCheck('NL', `ABNA${account}`)),
  digitsOf(18).map((account) => withCheck('DE', account)),
  digitsOf(22).map((account) => withCheck('TR', account)),
);

/** A text cut into pieces of one to four characters with the same thing between them. */
export const writtenWith = (separator: string, text: string): string =>
  (text.match(/.{1,4}/g) ?? []).join(separator);

/** Running text without a digit, in several scripts. */
export const sentences = fc
  .array(
    fc.constantFrom(
      'ik',
      'heb',
      'een',
      'brief',
      'mektubu',
      'رسالة',
      'лист',
      'DigiD',
      'niet,',
      'help!',
    ),
    { maxLength: 8 },
  )
  .map((words) => words.join(' '));
