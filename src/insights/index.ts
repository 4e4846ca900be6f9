export * from './metrics.ts';
export type { ArticleFeedback, FeedbackStore } from './feedback.ts';
