export { makeWebChat } from './web-chat.ts';
export { openTokenKey } from './token-key.ts';
export type { WebChatParts, WebChatRates } from './door.ts';
