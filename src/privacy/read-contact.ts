import type { RawText } from '../conversation/index.ts';
import { canonical } from './canonical-text.ts';
import { isBsn } from './detectors/bsn.ts';
import { email } from './detectors/email.ts';
import { phone } from './detectors/phone.ts';
import { readNumbers } from './digit-groups.ts';
import type { ContactDetail } from './privacy.ts';

const firstOf = <T>(found: Iterable<T>): T | undefined => {
  for (const one of found) return one;
  return undefined;
};

const dialled = (written: string): string =>
  (written.startsWith('+') ? '+' : '') + written.replace(/\(0\)|\D/g, '');

/** Dutch mobile numbers are often given without the first zero; a BSN has nine digits too. */
const mobileWithoutZero = (text: string): string | undefined => {
  const number = firstOf(readNumbers(text, { fewest: 9, most: 9 }));
  const isMobile = number?.digits.startsWith('6') === true && !isBsn(number.digits);
  return isMobile ? `0${number.digits}` : undefined;
};

/** Finds the telephone number or e-mail address that a step asked for; nothing when there is none. */
export const readContact = (raw: RawText): ContactDetail | undefined => {
  const { text } = canonical(raw.revealForRedaction());
  const number = firstOf(phone.find(text));
  if (number) return { kind: 'phone', value: dialled(text.slice(number.start, number.end)) };
  const address = firstOf(email.find(text));
  if (address) {
    return { kind: 'email', value: text.slice(address.start, address.end).replaceAll(' ', '') };
  }
  const mobile = mobileWithoutZero(text);
  return mobile === undefined ? undefined : { kind: 'phone', value: mobile };
};
