export * from './activity-feed.ts';
