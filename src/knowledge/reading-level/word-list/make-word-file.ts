import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { wordsOf } from '../words-of.ts';
import { packWords, type ListedWord } from './pack-words.ts';
import { unseenFrequency } from './word-list.ts';

type Row = readonly string[];

/** Joins the two lists of LiNT-II: word and frequency; noun, type and, of a compound, its last part. */
export const joinLists = (
  frequencyRows: readonly Row[],
  nounRows: readonly Row[],
): ListedWord[] => {
  const frequencies = new Map(frequencyRows.map(([word = '', value]) => [word, Number(value)]));
  const nouns = new Map(nounRows.map(([word = '', type, head]) => [word, { type, head }]));
  const words = new Set([...frequencies.keys(), ...nouns.keys()]);
  return [...words].filter(canStandInText).map((word) => {
    const noun = nouns.get(word);
    return {
      word,
      frequency: frequencies.get(noun?.head || word) ?? unseenFrequency,
      noun: noun && (noun.type === 'concrete' ? 'concrete' : 'other'),
      counted: frequencies.has(word),
    };
  });
};

// The lists hold numbers, smileys and other things that are never looked up.
const canStandInText = (word: string): boolean =>
  wordsOf(word)[0] === word && word === word.toLowerCase();

const readRows = (folder: string, name: string): Row[] =>
  gunzipSync(readFileSync(join(folder, name)))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Name the folder of the lists: see README.md.');
  const words = joinLists(
    readRows(folder, 'word_frequency.tsv.gz'),
    readRows(folder, 'nouns.tsv.gz'),
  );
  writeFileSync(new URL('words.br', import.meta.url), packWords(words));
}
