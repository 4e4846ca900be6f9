import { isLanguage, languages, type Language } from '../conversation/index.ts';

/** Languages that are often written here and that we do not answer in, with their ISO 639-3 codes. */
const unansweredCodes = {
  pt: 'por',
  it: 'ita',
  ro: 'ron',
  bg: 'bul',
  hu: 'hun',
  cs: 'ces',
  sh: 'hbs',
  id: 'ind',
  ur: 'urd',
  ku: 'kmr',
  pap: 'pap',
  so: 'som',
} as const;

type Unanswered = keyof typeof unansweredCodes;

/** A language that a message can be recognised as. */
export type Recognised = Language | Unanswered;

/** All that a message is compared with: look-alikes too, so that none of them passes for one of ours. */
export const recognised: readonly Recognised[] = [
  ...languages,
  ...(Object.keys(unansweredCodes) as Unanswered[]),
];

/** The ISO 639-3 code of a language that we do not answer in; nothing for those we do. */
export const unansweredCode = (language: Recognised): string | undefined =>
  isLanguage(language) ? undefined : unansweredCodes[language];

/** How sure a message is each of the languages, as logarithms; only differences mean something. */
export type Evidence = ReadonlyMap<Recognised, number>;

/** Adds up evidence that comes from different sides. */
export const together = (sides: readonly Evidence[]): Evidence =>
  new Map(
    recognised.map((language) => [
      language,
      sides.reduce((sum, side) => sum + (side.get(language) ?? 0), 0),
    ]),
  );
