export type { BuildJob, BuildProgress } from './build-index.ts';
export { buildInChild } from './build-in-child.ts';
export {
  readLabelledQuestions,
  readPartQuestions,
  readPersonBoundQuestions,
  type LabelledQuestion,
} from './evaluation/labelled-questions.ts';
export { scoreParts, type PartTable } from './evaluation/score-parts.ts';
export { scorePersonBound, type PersonBoundTable } from './evaluation/score-person-bound.ts';
export {
  findDrops,
  measureGoals,
  type Baseline,
  type Goal,
  type Measure,
} from './evaluation/goals.ts';
export type { Share } from './evaluation/interval.ts';
export { scoreQuestion, type Fate, type ScoredQuestion } from './evaluation/score-questions.ts';
export { tallyAll, type Ranking, type Tally } from './evaluation/tally.ts';
export * from './knowledge.ts';
export { lintKnowledge } from './lint-knowledge.ts';
export {
  readKnowledgeStats,
  type Coverage,
  type KnowledgeStats,
} from './statistics/knowledge-stats.ts';
export { indexMadeAt } from './saved-index/folders.ts';
export { watchIndex } from './saved-index/watch-index.ts';
export { openKnowledge, type KnowledgeSettings } from './open-knowledge.ts';
export type { LanguageModelSettings } from './rewriting/index.ts';
