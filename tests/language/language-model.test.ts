import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  readLanguageModel,
  weighWords,
  type LanguageModel,
} from '../../src/language/language-model.ts';
import { makeLanguageModel } from '../../src/language/make-language-model.ts';
import { highest, hypotheses } from '../../src/language/recognised.ts';
import { makeChance } from '../../src/language/training/chance.ts';
import { trainModel } from '../../src/language/training/train-model.ts';

const carried = new URL('../../src/language/language-model.bin', import.meta.url);

const chancesOf = (model: LanguageModel, words: readonly string[]): number[] =>
  Object.values(weighWords(model, words)).map((evidence) => Math.exp(evidence));

describe('the model that is carried', () => {
  const model = readLanguageModel(carried);

  it('is small', () => {
    expect(statSync(carried).size).toBeLessThan(1.5 * 2 ** 20);
  });

  it('gives chances that sum to 1, also for nothing', () => {
    for (const words of [[], ['wachtwoord'], ['я', 'забув', 'пароль']])
      expect(chancesOf(model, words).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  });

  it('says the same of nothing for each hypothesis', () => {
    expect(Math.max(...chancesOf(model, []))).toBeCloseTo(1 / hypotheses.length);
  });
});

describe('learning', () => {
  const examples = [
    { hypothesis: 'nl', words: ['ik', 'weet', 'het', 'niet'] },
    { hypothesis: 'tr', words: ['bunu', 'bilmiyorum'] },
  ] as const;

  it('tells apart what it was shown, in spellings that it was not shown', () => {
    const model = trainModel(examples, makeChance(1));
    expect(highest(weighWords(model, ['weten']))).toBe('nl');
    expect(highest(weighWords(model, ['biliyorum']))).toBe('tr');
  });

  it('makes the same model of the same examples', () => {
    expect(trainModel(examples, makeChance(7))).toEqual(trainModel(examples, makeChance(7)));
  });
});

describe('a model file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'language-model-'));
  const file = pathToFileURL(join(folder, 'made.bin'));

  beforeAll(() => {
    const sentence = { text: 'Ik weet het niet.', lang: 'nl' };
    writeFileSync(join(folder, 'tatoeba_sentences.jsonl'), `${JSON.stringify(sentence)}\n`);
    writeFileSync(join(folder, 'frequent_words.tsv'), 'language\tword\tzipf\ntr\tve\t7.5\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is made from a folder of sentences and frequent words', () => {
    makeLanguageModel(folder, file);
    expect(highest(weighWords(readLanguageModel(file), ['wachtwoord']))).toBe('nl');
  });

  it('of another kind is refused with the command that makes one', () => {
    writeFileSync(file, '{"format":"other/1","hypotheses":[]}\n');
    expect(() => readLanguageModel(file)).toThrow(
      /another kind .* node src\/language\/make-language-model\.ts/,
    );
  });
});
