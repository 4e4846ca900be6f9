import { readNumbers } from '../digit-groups.ts';
import type { Detector } from './detector.ts';

const luhnValue = (digit: number, isDoubled: boolean): number => {
  const value = isDoubled ? digit * 2 : digit;
  return value > 9 ? value - 9 : value;
};

const passesLuhn = (digits: string): boolean => {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => total + luhnValue(Number(digit), at % 2 === 1), 0);
  return sum % 10 === 0;
};

// Banks and card companies issue numbers that begin so; a row of years does not.
const issuer = /^(?:2[2-7]|[3-6])/;

/** The number on a payment card. */
export const card: Detector = {
  kind: 'card',
  *find(text) {
    for (const number of readNumbers(text, { fewest: 13, most: 19 })) {
      if (issuer.test(number.digits) && passesLuhn(number.digits)) yield number;
    }
  },
};
