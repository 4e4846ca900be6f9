import { languages, type Language } from '../conversation/index.ts';
import type { LanguageState } from './language-state.ts';

/** How likely each language is; sums to 1. */
export type Chances = Readonly<Record<Language, number>>;

// The desk stands in a Dutch library, and its other visitors write mostly in what their screen shows.
const dutchAtStart = 0.5;
const screenAtStart = 0.8;
const otherAtStart = 0.05;
// So much of what was learned fades with every message: people pass their phone to each other.
const faded = 0.03;

/** Chances in proportion to a weight for each language. */
export const chancesBy = (weigh: (language: Language) => number): Chances => {
  const weights = languages.map((language) => [language, weigh(language)] as const);
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return Object.fromEntries(
    weights.map(([language, weight]) => [language, weight / sum]),
  ) as Record<Language, number>;
};

const startChances = (uiLanguage: Language | undefined): Chances =>
  chancesBy((language) => {
    if (language === 'nl') return dutchAtStart;
    return language === uiLanguage ? screenAtStart : otherAtStart;
  });

/** What is expected of the next message: what was learned so far, or at first the library and the screen. */
export const expectedChances = (
  state: LanguageState,
  uiLanguage: Language | undefined,
): Chances => {
  const start = startChances(uiLanguage);
  if (Object.keys(state.posterior).length === 0) return start;
  return chancesBy(
    (language) => (1 - faded) * (state.posterior[language] ?? 0) + faded * start[language],
  );
};

/** The likeliest language. */
export const likeliest = (chances: Chances): Language =>
  languages.reduce((best, language) => (chances[language] > chances[best] ? language : best));
