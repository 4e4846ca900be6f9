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
  da: 'dan',
  sw: 'swa',
  // Arabic and Berber in Latin letters, as Moroccans write to each other.
  ary: 'ary',
  ber: 'ber',
} as const;

/** Who writes these reads Dutch: they are answered in it. */
const readsDutch = ['fy', 'nds', 'srn', 'af'] as const;

type Unanswered = keyof typeof unansweredCodes;

/** A language that a message can be recognised as. */
export type Recognised = Language | Unanswered | (typeof readsDutch)[number];

/** All that a message is compared with: look-alikes too, so that none of them passes for one of ours. */
export const recognised: readonly Recognised[] = [
  ...languages,
  ...(Object.keys(unansweredCodes) as Unanswered[]),
  ...readsDutch,
];

/** What a text can be: in a language, or a name or place, which is in none. */
export const hypotheses = [...recognised, 'name'] as const;
export type Hypothesis = (typeof hypotheses)[number];

/** The hypothesis with the highest number. */
export const highest = (numbers: Readonly<Record<Hypothesis, number>>): Hypothesis =>
  hypotheses.reduce((best, one) => (numbers[one] > numbers[best] ? one : best));

const isUnanswered = (hypothesis: Hypothesis): hypothesis is Unanswered =>
  hypothesis in unansweredCodes;

/** The ISO 639-3 code of a language that we do not answer in; nothing for the others. */
export const unansweredCode = (hypothesis: Hypothesis): string | undefined =>
  isUnanswered(hypothesis) ? unansweredCodes[hypothesis] : undefined;

/** The language to answer in who writes this; nothing for a language that we do not speak and for a name. */
export const answeredIn = (hypothesis: Hypothesis): Language | undefined => {
  if (hypothesis === 'name' || isUnanswered(hypothesis)) return undefined;
  return isLanguage(hypothesis) ? hypothesis : 'nl';
};
