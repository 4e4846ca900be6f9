import type { OrganisationEntry } from '../articles/other-files.ts';

// DigiD, MijnOverheid, BSN, AOW, BelastingTelefoon: three letters or more, with a capital after the first.
// IJsland is a country and has a name in every language.
const shapedAsName = /(?<!\p{L})(?!IJ)(?=\p{L}{3})\p{Lu}\p{L}*\p{Lu}\p{L}*/gu;

const alwaysNames = ['Berichtenbox', 'WW'];

/** The Dutch names that every language leaves as they are: of organisations and of their pages behind DigiD. */
export const dutchNames = (organisations: readonly OrganisationEntry[]): string[] => [
  ...alwaysNames,
  ...organisations.flatMap(({ name, mine }) => [
    name.replace(/\s*\(.*\)/, ''),
    ...(mine === undefined ? [] : [mine.name]),
  ]),
];

/** The names in a Dutch text, each once: those that are known, and what has the shape of a name. */
const namesIn = (dutch: string, known: readonly string[]): string[] => [
  ...new Set([
    ...known.filter((name) => dutch.includes(name)),
    ...(dutch.match(shapedAsName) ?? []),
  ]),
];

/** True when the rewritten text has every name of the Dutch text, and no known name that is not in it. */
export const hasSameNames = (
  rewritten: string,
  dutch: string,
  known: readonly string[],
): boolean => {
  const original = dutch.toLowerCase();
  return (
    namesIn(dutch, known).every((name) => rewritten.includes(name)) &&
    known.every((name) => !rewritten.includes(name) || original.includes(name.toLowerCase()))
  );
};
