import type { FindingKind } from '../conversation/index.ts';

/** What stands in a text in place of personal data; the same in every language. */
export const maskOf: Readonly<Record<FindingKind, string>> = {
  bsn: '[BSN]',
  iban: '[IBAN]',
  card: '[kaartnummer]',
  email: '[e-mail]',
  phone: '[telefoon]',
  secret: '[geheim]',
  code: '[geheim]',
  document: '[documentnummer]',
  'birth-date': '[geboortedatum]',
  name: '[naam]',
  address: '[adres]',
  plate: '[kenteken]',
  // Stands for a whole text that a failing detector could not vouch for.
  unreadable: '[verborgen]',
};

const masks: ReadonlySet<string> = new Set(Object.values(maskOf));

/** True when a text is exactly one mask. */
export const isMask = (text: string): boolean => masks.has(text);

/** True when a mask stands anywhere in a text. */
export const holdsMask = (text: string): boolean => [...masks].some((mask) => text.includes(mask));
