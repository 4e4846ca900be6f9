import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { emptyLanguageState, guessLanguage } from '../../src/language/index.ts';

/** What became of messages of a single word. */
export interface OneWordRow {
  readonly kind: string;
  readonly words: number;
  readonly right: number;
  /** Nothing concluded: the language stays that of the screen, or Dutch. */
  readonly abstained: number;
  readonly wrong: number;
}

interface Labelled {
  readonly word: string;
  readonly languages: readonly string[];
}

const file = new URL('../../tests/questions/one-word.yml', import.meta.url);
const schema = z.strictObject({
  one: z.record(z.string(), z.array(z.string())),
  several: z.record(z.string(), z.array(z.string())),
  none: z.array(z.string()),
});

const readLabelled = (): Readonly<Record<string, readonly Labelled[]>> => {
  const { one, several, none } = schema.parse(parse(readFileSync(file, 'utf8')));
  return {
    'one language': Object.entries(one).flatMap(([language, words]) =>
      words.map((word) => ({ word, languages: [language] })),
    ),
    'several languages': Object.entries(several).map(([word, languages]) => ({ word, languages })),
    'no language': none.map((word) => ({ word, languages: [] })),
  };
};

// Thresholds were chosen on the other half.
const isReported = ({ word }: Labelled): boolean =>
  (createHash('sha256').update(word).digest()[0] ?? 0) % 2 === 1;

/** What was concluded from a first message; nothing where it taught nothing. */
const concluded = (word: string): string | undefined => {
  const guess = guessLanguage({ text: word, state: emptyLanguageState });
  const learned = guess.state === emptyLanguageState ? undefined : guess.language;
  return guess.unanswered ?? learned;
};

const judge = ({ word, languages }: Labelled): 'right' | 'abstained' | 'wrong' => {
  const language = concluded(word);
  if (language === undefined) return 'abstained';
  return languages.includes(language) ? 'right' : 'wrong';
};

const count = (kind: string, labelled: readonly Labelled[]): OneWordRow => {
  const judged = Map.groupBy(labelled, judge);
  const of = (what: 'right' | 'abstained' | 'wrong'): number => judged.get(what)?.length ?? 0;
  return {
    kind,
    words: labelled.length,
    right: of('right'),
    abstained: of('abstained'),
    wrong: of('wrong'),
  };
};

/** Measures first messages of a single word, on the half of the list that nothing was chosen on. */
export const benchOneWord = (): OneWordRow[] => {
  const kinds = Object.entries(readLabelled()).map(
    ([kind, labelled]) => [kind, labelled.filter(isReported)] as const,
  );
  return [
    ...kinds.map(([kind, labelled]) => count(kind, labelled)),
    count(
      'together',
      kinds.flatMap(([, labelled]) => labelled),
    ),
  ];
};
