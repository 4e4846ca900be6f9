import { parseArgs } from 'node:util';

/** What can be measured, in the order of the report. */
export const subjects = [
  'latency',
  'saturation',
  'start',
  'index',
  'widget',
  'retrieval',
  'language',
] as const;
export type Subject = (typeof subjects)[number];

/** How the bench was asked to run. */
export interface Options {
  readonly wanted: ReadonlySet<Subject>;
  /** Short rounds, to try the bench itself. */
  readonly quick: boolean;
}

const isSubject = (name: string): name is Subject => (subjects as readonly string[]).includes(name);

const readSubjects = (names: readonly string[]): Subject[] => {
  const unknown = names.filter((name) => !isSubject(name));
  if (unknown.length === 0) return names.filter(isSubject);
  throw new Error(`--only takes ${subjects.join(', ')}; not ${unknown.join(', ')}`);
};

/** Reads `--only latency,start` and `--quick`. @throws Error that says what can be asked for */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
  });
  const named = values.only === undefined ? subjects : readSubjects(values.only.split(','));
  return { wanted: new Set(named), quick: values.quick };
};
