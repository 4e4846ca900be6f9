/** A concrete noun names what can be seen or touched; of another the list says that it does not, or nothing. */
export type NounKind = 'concrete' | 'other';

/** What the lists say about a word. */
export interface WordFacts {
  /** Log10 of times in 10⁹ words; of a compound that of its last part, for it is as hard as that. */
  readonly frequency: number;
  /** Nothing for what is no noun. */
  readonly noun: NounKind | undefined;
  /** Whether the word as it stands was ever counted. */
  readonly counted: boolean;
}

/** Looks a word in lower case up. */
export type LookUp = (word: string) => WordFacts;

/** The frequency of a word that was never counted: a little below that of one that was counted once. */
export const unseenFrequency = 1.359;

export const unseen: WordFacts = { frequency: unseenFrequency, noun: undefined, counted: false };
