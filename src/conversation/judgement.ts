/** Why an answer did not help. */
export const judgementReasons = ['wrong', 'too-hard', 'not-my-question', 'did-not-work'] as const;

export type JudgementReason = (typeof judgementReasons)[number];

/** What a citizen says of an answer. */
export interface Judgement {
  readonly helped: boolean;
  readonly reason?: JudgementReason;
}
