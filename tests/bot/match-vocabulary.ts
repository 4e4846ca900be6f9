import { growthOf } from '../growth.ts';
import { describe, expect, it } from 'vitest';
import {
  chatterKinds,
  commandNames,
  crisisKinds,
  plainWords,
  type CrisisKind,
  type Vocabulary,
} from '../../src/bot/understand/vocabulary.ts';
import type { Sentences } from '../../src/bot/say/sentences.ts';

/** The danger or need that one language's patterns hear in a text; danger to life comes first. */
const crisisIn = (vocabulary: Vocabulary, text: string): CrisisKind | undefined =>
  crisisKinds.find((kind) =>
    vocabulary.crisis[kind].some((pattern) => pattern.test(plainWords(text))),
  );

/** Everything that a whole message means in one language: no meaning for a question, never two. */
const meaningsIn = (vocabulary: Vocabulary, text: string): readonly string[] => {
  const isTyped = (phrases: readonly string[]) =>
    phrases.some((phrase) => plainWords(phrase) === plainWords(text));
  return [
    ...commandNames.filter((name) => isTyped(vocabulary.commands[name])),
    ...chatterKinds.filter((kind) => isTyped(vocabulary.chatter[kind])),
  ];
};

const phrasesOf = (vocabulary: Vocabulary): readonly string[] => [
  ...Object.values(vocabulary.commands).flat(),
  ...Object.values(vocabulary.chatter).flat(),
];

/** What one language's vocabulary has to hear, and what it has to let pass. */
interface Examples {
  readonly vocabulary: Vocabulary;
  readonly sentences: Sentences;
  readonly dangers: Readonly<Record<CrisisKind, readonly string[]>>;
  readonly nearMisses: readonly string[];
  readonly wholeMessages: Readonly<Record<string, readonly string[]>>;
}

const pairs = (table: Readonly<Record<string, readonly string[]>>): readonly [string, string][] =>
  Object.entries(table).flatMap(([meaning, texts]) =>
    texts.map((text): [string, string] => [meaning, text]),
  );

/** Tests one language's vocabulary by its examples. */
export const describeVocabulary = (name: string, examples: Examples): void => {
  const { vocabulary, sentences, dangers, nearMisses, wholeMessages } = examples;
  describe(`what citizens type in ${name}`, () => {
    it.each(pairs(dangers))('is heard as %s: “%s”', (kind, text) => {
      expect(crisisIn(vocabulary, text)).toBe(kind);
    });

    it.each(nearMisses)('is neither danger nor a whole message we know: “%s”', (text) => {
      expect(crisisIn(vocabulary, text)).toBeUndefined();
      expect(meaningsIn(vocabulary, text)).toEqual([]);
    });

    it.each(pairs(wholeMessages))('is understood as %s: “%s”', (meaning, text) => {
      expect(meaningsIn(vocabulary, text)).toEqual([meaning]);
    });

    it('has one meaning for each phrase, and no danger in any', () => {
      for (const phrase of phrasesOf(vocabulary)) {
        expect(meaningsIn(vocabulary, phrase), phrase).toHaveLength(1);
        expect(crisisIn(vocabulary, phrase), phrase).toBeUndefined();
      }
    });

    it('has a command for every word that the help text offers', () => {
      const offered = [...sentences.help.matchAll(/\*\*(.+?)\*\*/g)].map(([, word = '']) => word);
      expect(offered.flatMap((word) => meaningsIn(vocabulary, word))).toEqual([
        'staff',
        'restart',
        'stop',
        'language',
        'erase',
      ]);
    });

    it('takes time that grows with the length of a hostile text and no faster', () => {
      const read = (times: number) =>
        crisisIn(vocabulary, `${nearMisses.join(' ')} `.repeat(times));
      expect(growthOf(read, 5)).toBeLessThan(2.5);
    });
  });
};
