/** Commands that a citizen may type as a whole message. */
export const commandNames = [
  'staff',
  'stop',
  'restart',
  'language',
  'help',
  'erase',
  'what-we-know',
  'history',
  'easier',
] as const;
export type CommandName = (typeof commandNames)[number];

/** What a message may be when it is no question. */
export const chatterKinds = [
  'hello',
  'thanks',
  'goodbye',
  'who-are-you',
  'insult',
  'wait',
] as const;
export type ChatterKind = (typeof chatterKinds)[number];

/** Danger to life, violence at home, or tomorrow no home, power or food. */
export const crisisKinds = ['suicide', 'emergency', 'violence', 'urgent-need'] as const;
export type CrisisKind = (typeof crisisKinds)[number];

/** Whole messages that are no question. */
export type ChatterPhrases = Readonly<Record<ChatterKind, readonly string[]>>;

/** Bounded patterns for each danger; none repeats inside a repetition, so that hostile text costs linear time. */
export type CrisisPatterns = Readonly<Record<CrisisKind, readonly RegExp[]>>;

/**
 * What people type in one language. Commands and chatter match the whole message; crisis patterns match
 * anywhere. All see the text as `plainWords` makes it: lower case, no punctuation, single spaces, a space
 * at both ends. So a word of any kind is `[^ ]+`.
 */
export interface Vocabulary {
  readonly commands: Readonly<Record<CommandName, readonly string[]>>;
  readonly chatter: ChatterPhrases;
  /** Whole messages that ask for a person, in more ways than a list can hold: anchored at both ends, so that what tells more is a question. */
  readonly staffWishes: readonly RegExp[];
  readonly crisis: CrisisPatterns;
}

/** Lower case, letters and digits only, single spaces, a space at both ends; marks on letters stay. */
export const plainWords = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
