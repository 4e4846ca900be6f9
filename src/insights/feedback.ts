import type { JudgementReason, Language } from '../conversation/index.ts';

/** How an article was found in one language: an editor's work list. */
export interface ArticleFeedback {
  readonly article: string;
  readonly language: Language;
  readonly helped: number;
  readonly didNotHelp: number;
  /** How often each reason was given. */
  readonly reasons: Partial<Readonly<Record<JudgementReason, number>>>;
  /** ISO 8601: when it last did not help; of who told so, nothing is known here. */
  readonly lastAt: string;
}

/** Where citizens' judgements of answers are read. */
export interface FeedbackStore {
  /** Articles that did not help somebody since then, most often first. */
  didNotHelp(since: Date): Promise<readonly ArticleFeedback[]>;
}
