import type { FindingKind } from '../../conversation/index.ts';
import { address, withoutPlaces } from './address.ts';
import { birthDate } from './birth-date.ts';
import { bsn } from './bsn.ts';
import { card } from './card.ts';
import type { Detector } from './detector.ts';
import { documentNumber } from './document.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { name } from './name.ts';
import { plate } from './plate.ts';
import { code, secret } from './secret.ts';
import { spoken } from './spoken.ts';
import { nationalDigits, phone, withoutOrganisations } from './phone.ts';

/** What organisations tell about themselves, which is nobody's secret. */
export interface Published {
  readonly phones?: readonly string[];
  readonly addresses?: readonly string[];
  /** Kinds that are not masked at all: an employee who answers gives a name and places to go to. */
  readonly allow?: readonly FindingKind[];
}

/** All detectors, but for what is published. */
export const detectorsExcept = ({
  phones = [],
  addresses = [],
  allow = [],
}: Published): readonly Detector[] => {
  const published = new Set(phones.map(nationalDigits));
  const ofCitizens = ({ kind, find }: Detector): Detector => ({
    kind,
    find: (text) => find(withoutOrganisations(text, published)),
  });
  const numbers = [ofCitizens(bsn), ofCitizens(phone), code];
  const all = [
    ...[secret, email, iban, card, documentNumber, birthDate, name, plate],
    withoutPlaces(address, addresses),
    ...numbers,
    ...numbers.map(spoken),
  ].filter(({ kind }) => !allow.includes(kind));
  return all;
};
