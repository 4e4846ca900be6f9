import { expect, it } from 'vitest';
import { z } from 'zod';
import { formatMistake, readYaml } from '../../src/runtime/index.ts';

const town = z.strictObject({ name: z.string('must be a name'), people: z.int().optional() });

const mistakesIn = (text: string, firstLine?: number): readonly string[] => {
  const reading = readYaml({ file: 'town.yml', text, ...(firstLine && { firstLine }) }, town);
  return reading.ok ? [] : reading.mistakes.map(formatMistake);
};

it('gives what the schema makes of a file', () => {
  expect(readYaml({ file: 'town.yml', text: 'name: Ede\npeople: 120000' }, town)).toEqual({
    ok: true,
    value: { name: 'Ede', people: 120_000 },
  });
});

it('names each mistake on its own line', () => {
  expect(mistakesIn('name: 3\npeople: 2\nmayor: Jo\n')).toEqual([
    'town.yml:1 name: must be a name',
    'town.yml:3 mayor: there is no such field',
  ]);
});

it('reports what is missing at what should have held it', () => {
  expect(mistakesIn('\npeople: 2\n')).toEqual(['town.yml:2 name: must be a name']);
});

it('counts from the line on which the text begins in its file', () => {
  expect(mistakesIn('name: Ede\nmayor: Jo\n', 10)).toEqual([
    'town.yml:11 mayor: there is no such field',
  ]);
});

it('says of what is no YAML only that, and where', () => {
  expect(mistakesIn('name: Ede\npeople: [1, 2\n')).toEqual([
    expect.stringMatching(/^town\.yml:[23] is not YAML: /u),
  ]);
});
