export type { ArticleFeedback, FeedbackStore } from './feedback.ts';
