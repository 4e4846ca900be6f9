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
  /** What stands above those parts, in the language of the plan. */
  readonly headings: Readonly<Record<'bring' | 'time' | 'without' | 'contacts', string>>;
  /** That it is no decision, when it was checked, and perhaps that an amount may have changed. */
  readonly notes: readonly string[];
}
