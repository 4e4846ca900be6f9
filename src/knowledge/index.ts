export type { BuildJob, BuildProgress } from './build-index.ts';
export { buildInChild } from './build-in-child.ts';
export {
  readLabelledQuestions,
  readPersonBoundQuestions,
} from './evaluation/labelled-questions.ts';
export { scorePersonBound, type PersonBoundTable } from './evaluation/score-person-bound.ts';
export {
  scoreQuestion,
  tallyByKind,
  type ScoredQuestion,
  type Tally,
} from './evaluation/score-questions.ts';
export * from './knowledge.ts';
export { lintKnowledge } from './lint-knowledge.ts';
export { openKnowledge, type KnowledgeSettings, type OpenedKnowledge } from './open-knowledge.ts';
