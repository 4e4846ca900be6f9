import type { Span } from '../canonical-text.ts';
import {
  countedUnit,
  homeContext,
  noStreet,
  noStreetWord,
  streetBeginning,
  streetEnding,
  streetLeader,
  streetWord,
} from './address-words.ts';
import type { Detector } from './detector.ts';

const numberWord =
  '(?:huis ?)?(?:nummer|nr\\.?|no\\.?|number|numer|numéro|número|№|дім|дом|будинок|буд\\.|д\\.|پلاک|رقم|شماره|bis|m\\.?)';
const join = `(?:,? ?${numberWord}:? ?|[ ,\\n]{1,2})`;
// A full stop ends a sentence, but for what is cut short: "St.", "ul.".
const name = "[\\p{L}'’](?:[\\p{L}\\p{M}'’-]{0,40}|[\\p{L}.]{0,3}\\.)";
const capitalName = "(?:\\p{Lu}|['’]t|d['’]|l['’])[\\p{L}\\p{M}'’.-]{0,40}";

const streetByEnding = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<street>(?:(?:${capitalName}|${streetLeader}) ){0,5}` +
    `(?<last>(?:[\\p{L}'’.-]{2,40}?)(?:${streetEnding})|(?:Markt|Plein|Brink|Dijk|Kade|Laan|Singel|Dreef|Hof|Park|Wal|Gracht|Straat|Weg|Pad|Haven|Steeg)|(?<=(?:oude|nieuwe|lange|korte|grote|kleine|hoge|lage) )(?:gracht|haven|markt|straat|kade|dijk|weg|singel|steeg|laan)))${join}$`,
  'u',
);
// "Laan van Meerdervoort": of the Dutch kinds only with a small word after it, and a capital or "laan".
const streetByKind = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<street>(?:(?:Weg|Plein|Kade|Park|Singel|Dreef|Steeg|Pad|Hof|Wal|Oever)(?: (?:van|der|den|de|het|'t|ter)){1,3} \\p{Lu}|[Ll]aan van(?: (?:de|der|den|het|'t)){0,2} \\p{L})[\\p{L}\\p{M}'’.-]{0,40}(?: ${capitalName}){0,3})${join}$`,
  'u',
);
const streetByBeginning = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<street>(?:${streetBeginning}) ?(?:(?:de|del|la|las|los|du|des|le|l['’]) ?){0,2}${name}(?: ${name}){0,3}?)${join}$`,
  'iu',
);
const streetByWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<street>(?:${capitalName} ){1,3}(?:${streetWord}))${join}$`,
  'iu',
);
const capitalStreet = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<street>(?:(?:${capitalName}|${streetLeader}) ){0,4}${name})${join}$`,
  'u',
);
const homeStreet = new RegExp(
  `(?<!\\p{L})(?:${homeContext}) ?:?[ \\n](?<street>${name}(?: ${name}){0,4})${join}$`,
  'iu',
);

const houseNumber =
  /(?<![\p{L}\d.,:€$£/+-])(?<![\d] )\d{1,4}(?:(?:-?[a-zA-Z]|[ -](?:[A-H]|[IVX]{1,3})|[ -]?(?:bis|hs|huis))(?![\p{L}\p{N}])| ?- ?\d{1,3}(?![\d-]))?(?![\p{L}\d]|[.:,/-]\d|[ ]?[%€°])/gu;
const postcodeAfter = /^,?[ \n]?(?:NL-)?[1-9]\d{3} ?[a-z]{2}(?![\p{L}\p{N}])/iu;
// "2025 en" is a year and a word.
const surePostcodeAfter = /^,?[ \n]?(?:NL-)?[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?![\p{L}\p{N}])/u;
const unitAfter = new RegExp(`^ ?-?${countedUnit}`, 'iu');
const endAfter =
  /^(?:$|\n| ?[.,;:!?)"']|[ ](?:in|te|en|and|w|в|у|in der|en|à|a|و|در|met|maar|want|dus|hoe|wat|is|of|nu|naar|ve|i|та|і|и|y|et|und|te)(?!\p{L})|[ ]\p{Lu})/u;
const frenchAfter =
  /^(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|allée|quai|impasse) (?:(?:de|du|des|la|le|les|l['’]) ?){0,2}\p{L}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}/iu;
const englishAfter =
  /^ (?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Square|Way)(?!\p{L})/u;

const longestBefore = 110;

/** A number that could be that of a house, and what stands around it. */
interface HouseNumber extends Span {
  readonly before: string;
  readonly after: string;
  readonly written: string;
}

const isYear = ({ written }: HouseNumber): boolean => /^(?:19|20)\d\d$/.test(written);

/** "2. Log in met DigiD." */
const isListed = ({ before, after }: HouseNumber): boolean =>
  /\n$/.test(before) && /^[.)][ \n]/.test(after);

/** "7311 AB" */
const isPostcode = ({ written, after }: HouseNumber): boolean =>
  /^[1-9]\d{3}$/.test(written) &&
  /^ ?(?!(?:in|te|en|is|op|of|nu)(?!\p{L}))[a-z]{2}(?![\p{L}\p{N}])/iu.test(after);

const isCounted = ({ after }: HouseNumber): boolean => unitAfter.test(after);

const streetIn = (pattern: RegExp, { before }: HouseNumber): string | undefined =>
  pattern.exec(before)?.groups?.['street'];

/** "Ik woon in de Kerkstraat": what leads up to the street's name is no part of it. */
const withoutLead = (street: string): string =>
  street.replace(
    /^(?:(?:op|aan|in|te|de|het|der|den|bij|from|van|naar|la|le|du|des|von)[ ])+/u,
    '',
  );

const byEnding = (number: HouseNumber): string | undefined => {
  const { last = '', street } = streetByEnding.exec(number.before)?.groups ?? {};
  if (street !== undefined && !noStreet.test(last)) return street;
  return streetIn(streetByKind, number);
};

const isStreetName = (street: string): boolean =>
  street.split(' ').every((word) => !noStreetWord.test(word)) &&
  !/^(?:in|op|aan|te|bij|at|on|w|na|przy|в|на|у|по|en|à|au|an|auf|im|am|em|de|het|the|في|در)$/iu.test(
    street.split(' ').at(-1) ?? '',
  );

// Without a capital a word after "ik woon" is mostly no street; after "mijn adres is" it is.
const addressWord = /adre|addr|direcc|адрес/iu;

const looksNamed = (street: string, lead: string): boolean =>
  /\p{Lu}/u.test(street) || !/\p{Ll}/u.test(street) || addressWord.test(lead);

const byHome = (number: HouseNumber): string | undefined => {
  const { 0: lead = '', groups } = homeStreet.exec(number.before) ?? {};
  const street = groups?.['street'];
  if (street === undefined || !isStreetName(street) || !endAfter.test(number.after))
    return undefined;
  return looksNamed(street, lead) ? street : undefined;
};

const byPostcode = (number: HouseNumber): string | undefined => {
  const street = streetIn(capitalStreet, number);
  return street !== undefined && isStreetName(street.split(' ').at(-1) ?? '') ? street : undefined;
};

const streetOf = (number: HouseNumber): string | undefined => {
  if (surePostcodeAfter.test(number.after) && !isYear(number)) {
    return byEnding(number) ?? streetIn(streetByBeginning, number) ?? byPostcode(number);
  }
  if (isCounted(number)) return undefined;
  const named = byHome(number);
  if (isYear(number)) return byEnding(number) && named;
  return (
    byEnding(number) ??
    named ??
    streetIn(streetByBeginning, number) ??
    streetIn(streetByWord, number)
  );
};

const wholeAddress = (number: HouseNumber, street: string): Span => {
  const postcode = postcodeAfter.exec(number.after)?.[0] ?? '';
  const at = number.before.lastIndexOf(street) + street.length - withoutLead(street).length;
  return { start: number.start - (number.before.length - at), end: number.end + postcode.length };
};

/** Where the number comes first: "12 rue de la Paix", "10 Baker Street". */
const withStreetAfter = ({ start, end, after }: HouseNumber): Span | undefined => {
  const [street] = frenchAfter.exec(after) ?? englishAfter.exec(after) ?? [];
  return street === undefined ? undefined : { start, end: end + street.length };
};

const postcodeBefore =
  /[1-9]\d{3} ?[a-z]{2},? ?(?:(?:en )?huis ?(?:nummer|nr\.?)|nummer|nr\.?|number)(?: is)?:? ?$/iu;

const addressAt = (number: HouseNumber): Span | undefined => {
  if (isListed(number) || isPostcode(number)) return undefined;
  const foreign = withStreetAfter(number);
  if (foreign !== undefined) return foreign;
  const street = streetOf(number);
  if (street !== undefined) return wholeAddress(number, street);
  return postcodeBefore.test(number.before) ? number : undefined;
};

/**
 * A street with the number of a house, and the postcode that follows it; of a postcode with a house
 * number the number. A postcode, a street or a town alone points to no home.
 */
export const address: Detector = {
  kind: 'address',
  *find(text) {
    for (const { 0: written, index: start } of text.matchAll(houseNumber)) {
      const end = start + written.length;
      const before = text.slice(Math.max(0, start - longestBefore), start);
      const after = text.slice(end, end + longestBefore);
      const span = addressAt({ start, end, written, before, after });
      if (span) yield { start: span.start, end: span.end };
    }
  },
};

const lettersAndDigits = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Leaves the places where organisations receive people. */
export const withoutPlaces = ({ kind, find }: Detector, places: readonly string[]): Detector => {
  const known = places.map(lettersAndDigits);
  const isPlace = (found: string): boolean =>
    known.some((place) => /^(?:[1-9]\d{3}[a-z]{2})?$/.test(rest(lettersAndDigits(found), place)));
  return {
    kind,
    *find(text) {
      for (const span of find(text)) if (!isPlace(text.slice(span.start, span.end))) yield span;
    },
  };
};

const rest = (found: string, place: string): string =>
  found.startsWith(place) ? found.slice(place.length) : 'another';
