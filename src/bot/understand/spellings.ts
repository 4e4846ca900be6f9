import { spelling } from './spelling.ts';

/** How people type each language, with and without its keyboard. */
export const spellings = {
  nl: spelling({}, 'nl'),
  en: spelling({}, 'en'),
  de: spelling({}, 'de'),
  uk: spelling({}, 'uk'),
  // Lower-casing İ leaves an i with a combining dot, and lower-casing I gives i where Turkish means ı.
  tr: spelling({ ı: 'i', 'i\u0307': 'i', ş: 's', ç: 'c', ğ: 'g', ü: 'u', ö: 'o', â: 'a' }, 'tr'),
  ar: spelling({ أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه', ى: 'ي' }, 'ar'),
  pl: spelling({ ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ż: 'z', ź: 'z' }, 'pl'),
  es: spelling({ á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' }, 'es'),
  fr: spelling(
    {
      à: 'a',
      â: 'a',
      ç: 'c',
      é: 'e',
      è: 'e',
      ê: 'e',
      ë: 'e',
      î: 'i',
      ï: 'i',
      ô: 'o',
      ù: 'u',
      û: 'u',
    },
    'fr',
  ),
  // Many type Persian on an Arabic keyboard; a half-space comes as a space, and is often left out.
  fa: spelling({ ی: 'ي', ک: 'ك', آ: 'ا', ؤ: 'و' }, 'fa'),
  ru: spelling({ ё: 'е' }, 'ru'),
} as const;
