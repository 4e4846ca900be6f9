export { makeBotFrameworkDoor } from './bot-framework.ts';
export type { BotFrameworkDoor } from './bot-framework.ts';
