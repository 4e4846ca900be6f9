export * from './activity-feed.ts';
export * from './bot.ts';
export * from './bot-framework/index.ts';
export * from './cards.ts';
export * from './return-codes.ts';
export * from './web-chat/index.ts';
export type { WireActivity } from './wire/wire-activity.ts';
export type { Elsewhere } from './wire/trouble-text.ts';
