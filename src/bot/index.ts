export { OmDeHoekBot } from './om-de-hoek-bot.ts';
export { makeInboxRunner } from './run-inbox.ts';
export { sentencesIn } from './say/index.ts';
export * from './turn-store.ts';
export { tellWaitExpired } from './tell-wait-expired.ts';
