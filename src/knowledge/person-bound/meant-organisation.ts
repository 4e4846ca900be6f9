import type { OrganisationEntry, PersonBoundExample } from '../articles/other-files.ts';
import { stem, wordsIn } from '../retrieval/words.ts';

/** An example and its nearness to the question. */
export interface NearExample {
  readonly example: PersonBoundExample;
  readonly cosine: number;
}

type Organisations = ReadonlyMap<string, OrganisationEntry>;

/** The organisation that a question names; else the one that the examples nearest in meaning are about. */
export const meantOrganisation = (
  text: string,
  organisations: Organisations,
  near: readonly NearExample[],
): string | undefined => namedOrganisation(text, organisations) ?? nearestOrganisation(near);

const namedOrganisation = (text: string, organisations: Organisations): string | undefined => {
  const words = stemsOf(text);
  const found = [...organisations.values()].flatMap((organisation) =>
    namesOf(organisation)
      .map((name) => placeOf(name, words))
      .filter((at) => at >= 0)
      .map((at) => ({ id: organisation.id, at })),
  );
  // "mijn toeslag van de Belastingdienst": of several names the first is what it is about.
  return found.sort((a, b) => a.at - b.at)[0]?.id;
};

const stemsOf = (text: string): string[] => wordsIn(text).map((word) => stem(word, 'nl'));

const namesOf = ({ id, name, alsoCalled = [] }: OrganisationEntry): string[][] =>
  [id, name.replace(/\s*\(.*\)/, ''), ...alsoCalled].map(stemsOf);

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
