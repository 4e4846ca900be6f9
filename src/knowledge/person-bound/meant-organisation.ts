import type { OrganisationEntry, PersonBoundExample } from '../articles/other-files.ts';
import { stem, wordsIn } from '../retrieval/words.ts';

/** An example and its nearness to the question. */
export interface NearExample {
  readonly example: PersonBoundExample;
  readonly cosine: number;
}

/** A name of an organisation, as the stems of its words. */
export interface OrganisationName {
  readonly id: string;
  readonly stems: readonly string[];
}

/** All names by which people mean an organisation: worked out once for an index. */
export const namesOf = (organisations: readonly OrganisationEntry[]): readonly OrganisationName[] =>
  organisations.flatMap(({ id, name, alsoCalled = [] }) =>
    [id, name.replace(/\s*\(.*\)/, ''), ...alsoCalled].map((called) => ({
      id,
      stems: stemsOf(called),
    })),
  );

/** The organisation that a question names; else the one that the examples nearest in meaning are about. */
export const meantOrganisation = (
  text: string,
  names: readonly OrganisationName[],
  near: readonly NearExample[],
): string | undefined => namedOrganisation(text, names) ?? nearestOrganisation(near);

/** The organisation that is named first in a text. */
export const namedOrganisation = (
  text: string,
  names: readonly OrganisationName[],
): string | undefined => {
  const words = stemsOf(text);
  const found = names
    .map(({ id, stems }) => ({ id, at: placeOf(stems, words) }))
    .filter(({ at }) => at >= 0);
  // "mijn toeslag van de Belastingdienst": of several names the first is what it is about.
  return found.sort((a, b) => a.at - b.at)[0]?.id;
};

const stemsOf = (text: string): string[] => wordsIn(text).map((word) => stem(word, 'nl'));

// Dutch writes compounds as one word: "huurtoeslag" names Toeslagen.
const shortestCompoundEnd = 6;

const sameWord = (word: string | undefined, name: string): boolean =>
  word === name || (name.length >= shortestCompoundEnd && word?.endsWith(name) === true);

const placeOf = (name: readonly string[], words: readonly string[]): number =>
  words.findIndex((_, at) => name.every((part, offset) => sameWord(words[at + offset], part)));

/** Steep, so that only examples about the very same thing have a say. */
const perCosine = 40;
/** How much of the votes must agree. */
const clearShare = 0.35;

const nearestOrganisation = (near: readonly NearExample[]): string | undefined => {
  const weights = new Map<string, number>();
  for (const { example, cosine } of near) {
    const name = example.organisation ?? '';
    weights.set(name, (weights.get(name) ?? 0) + Math.exp(perCosine * cosine));
  }
  const total = [...weights.values()].reduce((a, b) => a + b, 0);
  const [heaviest] = [...weights].sort(([, a], [, b]) => b - a);
  if (heaviest === undefined || heaviest[1] < clearShare * total) return undefined;
  return heaviest[0] === '' ? undefined : heaviest[0];
};
