import type { Random } from '../../../tests/privacy/corpus/random.ts';
import { hostileJson, hostileWords } from './hostile-values.ts';

type Path = readonly (string | number)[];

const pathsIn = (value: unknown, here: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? [here]
    : [here, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...here, key]))];

const mark = '@here@';

/** A copy with a mark in the place that a path names. */
const marked = (value: unknown, path: Path): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return mark;
  if (Array.isArray(value))
    return value.map((inner: unknown, at) => (String(at) === key ? marked(inner, rest) : inner));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: marked(record[key], rest) };
};

const put = (value: unknown, path: Path, json: string): string =>
  JSON.stringify(marked(value, path)).replace(`"${mark}"`, () => json);

type Mutation = (random: Random, value: unknown) => string;

const replaceOne: Mutation = (random, value) =>
  put(value, random.pick(pathsIn(value)), hostileJson(random));

// `JSON.stringify` would set a prototype, or drop one of two fields of a name: so it is done in the text.
const addField: Mutation = (random, value) => {
  const name = random.pick(['__proto__', 'constructor', 'type', 'text', 'from', 'id', 'toJSON']);
  return JSON.stringify(value).replace(/^\{/u, () => `{"${name}":${hostileJson(random)},`);
};

const repeatField: Mutation = (random, value) =>
  JSON.stringify(value).replace(/\}$/u, () => `,"text":${hostileJson(random)}}`);

const nameAnew: Mutation = (random, value) =>
  JSON.stringify(value).replace(/"(\w+)":/u, () => `${JSON.stringify(hostileWords(random))}:`);

const cutOff: Mutation = (random, value) => {
  const json = JSON.stringify(value);
  return json.slice(0, random.between(0, json.length));
};

const wrap: Mutation = (random, value) =>
  random.pick(['[', '{"a":', '"', '\ufeff', '\0', '/**/', '{}']) + JSON.stringify(value);

const mutations: readonly Mutation[] = [
  ...[replaceOne, replaceOne, replaceOne, replaceOne, replaceOne],
  ...[addField, repeatField, nameAnew, cutOff, wrap],
];

/** Writes a valid body down with something wrong in it. */
export const mutateJson = (random: Random, body: unknown): string =>
  random.pick(mutations)(random, body);

/** The same for a body of one level, as a form sends it. */
export const mutateForm = (random: Random, body: Readonly<Record<string, string>>): string => {
  const fields = Object.entries(body).map(([name, value]): [string, string] => [name, value]);
  const at = random.between(0, fields.length - 1);
  const field = fields[at];
  if (field) field[random.between(0, 1)] = hostileWords(random);
  const form = new URLSearchParams(fields).toString();
  return random.next() < 0.2 ? `${form}&%zz=%&=&&${form}` : form;
};
