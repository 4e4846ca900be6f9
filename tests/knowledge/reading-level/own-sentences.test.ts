import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judgeReading, type Judgement } from '../../../src/knowledge/reading-level/index.ts';

interface Line {
  readonly name: string;
  readonly text: string;
}

/** Where the Dutch stands that citizens read; what is read together is measured together. */
const sources: Readonly<Record<string, readonly string[]>> = {
  'the assistant': ['src/bot/say/nl.ts'],
  'the explained words': ['knowledge-base/words.yml'],
  'the frame of a question': ['src/dialogs/frame.ts'],
  'the description of places': ['src/dialogs/places/place-texts.ts'],
  'the widget': ['frontend/widget/src/words/nl.ts', 'frontend/widget/loader/loader-words.ts'],
  ...Object.fromEntries(globSync('src/dialogs/tasks/*/nl.ts').map((file) => [file, [file]])),
};

// What is filled in is not ours to measure, and digits are no words.
const gaps = ['1', '2', '3', '4'];

/** The Dutch in what a file exports. */
const linesIn = (exported: unknown, name = ''): Line[] => {
  if (typeof exported === 'string') return [{ name, text: exported }];
  if (typeof exported === 'function')
    return linesIn(Reflect.apply(exported, undefined, gaps), name);
  if (typeof exported !== 'object' || exported === null) return [];
  if ('nl' in exported) return linesIn(exported.nl, name);
  return Object.entries(exported)
    .filter(([key]) => !isSaidByCitizens(key))
    .flatMap(([key, value]) => linesIn(value, `${name}.${key}`));
};

const isSaidByCitizens = (key: string): boolean => key === 'questions';

/** A file of code is run, a list is read: only the texts of it are ours. */
const readSource = async (file: string): Promise<unknown> =>
  file.endsWith('.yml')
    ? (parse(readFileSync(file, 'utf8')) as { text: string }[]).map(({ text }) => ({ text }))
    : import(resolve(file));

const readLines = async (files: readonly string[]): Promise<Line[]> =>
  (await Promise.all(files.map(readSource))).flatMap((exported, index) =>
    linesIn(exported, files[index]),
  );

const judge = (lines: readonly Line[]): Judgement =>
  judgeReading(lines.map(({ text }, index) => ({ text, line: index + 1 })));

describe.each(Object.entries(sources))('the Dutch of %s', (_, files) => {
  it('is as easy as an article has to be', async () => {
    const lines = await readLines(files);
    expect(lines.length).toBeGreaterThan(3);
    expect(judge(lines).score).toBeLessThanOrEqual(40);
  });

  // Plain Dutch scores about 27. In a line of three content words one word that nobody ever counted adds 16:
  // too little to bring it above 60 alone. A shorter line says nothing but how rare one word is.
  it('has no line that is hard to read', async () => {
    const hard = (await readLines(files)).filter((line) => {
      const { contentWords, score } = judge([line]);
      return contentWords >= 3 && score > 60;
    });
    expect(hard).toEqual([]);
  });
});
