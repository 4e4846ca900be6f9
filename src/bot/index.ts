export { OmDeHoekBot } from './om-de-hoek-bot.ts';
export { makeInboxRunner, type InboxRunner } from './run-inbox.ts';
export { sentencesIn, type Sentences } from './say/index.ts';
export { takeTurn } from './turn.ts';
export type { TurnParts } from './turn-draft.ts';
export * from './turn-store.ts';
