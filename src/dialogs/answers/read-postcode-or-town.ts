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

// No town has such a word in its name: whoever types one says or asks something else.
const noTown =
  / (wat|wie|waar|waarom|wanneer|hoe|welke|kan|kunt|mag|moet|heb|help|hulp|ik|mijn|niet|hier|buurt|thuis|what|where|why|when|how|can|my|hallo|hoi|hey|hello|dag|dank|bedankt|thanks|ok|oke|okay|prima|ja|nee|yes|no|stop|test|aow|ww|digi|postcode|plaats|stad|dorp) |digid|toeslag|belasting|uitkering|wachtwoord|inlog|aanvra|afspraak|adres|bibliotheek|bieb|rijbewijs|paspoort|verhui/u;

/** The small words that towns of more than one word have: Capelle aan den IJssel, Den Haag, Sint Annaland. */
const townWord = / (aan|op|bij|van|in|de|den|der|het|t|s|sint|st|nieuw|nieuwe|oud|oude|en) /u;

/** A word of letters, or up to five with a small word among them. */
const couldBeTown = (name: string): boolean => {
  const words = plainWords(name);
  const count = countWords(words);
  return (
    /^[\p{L}\p{M}'’`´. -]{2,40}$/u.test(name) &&
    (count === 1 || name.includes('-') || (count <= 5 && townWord.test(words))) &&
    !noTown.test(words)
  );
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
