import type { Language } from './language.ts';

/** What a button does: `article:<id>`, `article:<id>/<section>`, `dialog:<id>`, `step:<value>` or `command:<name>`. */
export type ChoiceId = `${'article' | 'dialog' | 'step' | 'command'}:${string}`;

/** Reads a choice id that came from outside; anything else is no choice. */
export const asChoiceId = (text: string): ChoiceId | undefined =>
  /^(article|dialog|step|command):[a-z0-9][a-z0-9:/_-]{0,99}$/.test(text)
    ? (text as ChoiceId)
    : undefined;

/** A button under a reply. Labels are short: some channels show only 20 characters. */
export interface Choice {
  readonly id: ChoiceId;
  readonly label: string;
}

/** The official page behind an answer. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** ISO date on which the page was last seen; absent where nobody has read it. */
  readonly seen?: string;
}

/** What the assistant says, in words that every channel can render within its limits. */
export interface Reply {
  /** Paragraphs, lists, bold and links in Markdown; never HTML, never a citizen's words. */
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly sources: readonly Source[];
  readonly language: Language;
}
