import type { Language } from './language.ts';

/** Whom to call or visit. */
export interface PlanContact {
  readonly name: string;
  readonly url: string;
  /** Only where a source proved it. */
  readonly phone?: string;
  readonly hours?: string;
}

/** What a citizen takes along from the end of a task: what fits on one A4. Texts are Markdown of one paragraph. */
export interface Plan {
  readonly title: string;
  readonly language: Language;
  /** What to do, in order. */
  readonly steps: readonly string[];
  readonly bring: readonly string[];
  /** The last day, or how long it takes. */
  readonly time?: string;
  /** The way for who has no computer, telephone, e-mail or DigiD, or wants paper. */
  readonly without: readonly string[];
  readonly contacts: readonly PlanContact[];
  /** An amount or date in it may have changed since. */
  readonly mayHaveChanged: boolean;
  /** The day on which the task was last held against its sources, such as `2026-11-23`. */
  readonly checkedOn: string;
}
