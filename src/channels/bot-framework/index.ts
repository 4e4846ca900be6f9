export { makeBotFrameworkDoor } from './bot-framework.ts';
export type { BotFrameworkDoor, BotFrameworkParts } from './bot-framework.ts';
