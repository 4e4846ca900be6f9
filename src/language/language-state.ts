import type { Language } from '../conversation/index.ts';

/** What a conversation remembers about its language. */
export interface LanguageState {
  /** What the citizen chose; wins for good. */
  readonly chosen?: Language;
  /** How likely each language is after all messages so far; sums to 1. Empty at the start. */
  readonly posterior: Readonly<Partial<Record<Language, number>>>;
}

/** Which language to answer in. */
export interface LanguageGuess {
  readonly language: Language;
  readonly state: LanguageState;
  /** A language that we recognise and do not answer in, as ISO 639-3. */
  readonly unanswered?: string;
}

/** What a conversation knows before its first message. */
export const emptyLanguageState: LanguageState = { posterior: {} };

/** Keeps the citizen's choice: from now on no message changes the language. */
export const chooseLanguage = (state: LanguageState, language: Language): LanguageState => ({
  ...state,
  chosen: language,
});
