import { townsMeant, type PlaceSearch } from '../../referral/index.ts';
import type { Reader } from '../dialog.ts';
import { countWords, latinDigits, plainWords } from './plain-words.ts';

const mostWords = 6;

const postcodeIn = (text: string): string | undefined => {
  const numbers = latinDigits(text).match(/\d+/g) ?? [];
  const postcode = numbers.filter((digits) => /^[1-9]\d{3}$/.test(digits));
  return postcode.length === 1 ? postcode[0] : undefined;
};

/** What people put before the name of a town. */
const leadIn =
  /^\s*(mijn (woon)?plaats is|ik woon( nu)? (in|op)|ik kom uit|wij wonen in|in|uit|bij|te|i live in|i am in|near|mieszkam w|w|я живу в|в|у|я в|أسكن في|أعيش في|في|vivo en|j’habite à|ich wohne in)\s+/iu;

// A typed town is one to five words of letters; these words make it something else.
const noTown =
  / (wat|wie|waar|waarom|wanneer|hoe|welke|kan|kunt|mag|moet|heb|help|ik|mijn|niet|digid|digi|toeslag|toeslagen|belasting|wachtwoord|afspraak|adres|bibliotheek|bieb|hier|buurt|thuis|what|where|why|when|how|can|my|the|hallo|hoi|hey|hello|dag|bedankt|dank|thanks|ok|oke|okay|ja|nee|yes|no|stop|help|test|postcode|plaats|stad|dorp) /u;

const couldBeTown = (name: string): boolean => {
  const words = plainWords(name);
  return /^[\p{L}\p{M}'’`´. -]{2,40}$/u.test(name) && countWords(words) <= 5 && !noTown.test(words);
};

const townIn: Reader = (text, { libraries }) => {
  const name = text.replace(leadIn, '').replace(/[\s.!,]+$/u, '');
  const known = townsMeant(name, libraries.towns());
  return known[0] ?? (couldBeTown(name) ? name : undefined);
};

/** Four digits of a postcode, or a town. Of a whole postcode only the digits are kept. */
export const readPostcodeOrTown: Reader = (text, world) =>
  countWords(plainWords(text)) > mostWords ? undefined : (postcodeIn(text) ?? townIn(text, world));

/** What `readPostcodeOrTown` kept, as a search for places. */
export const asPlaceSearch = (kept: string): PlaceSearch =>
  /^\d{4}$/.test(kept) ? { postcode4: kept } : { town: kept };
