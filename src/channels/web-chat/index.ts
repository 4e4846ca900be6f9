export { makeWebChat } from './web-chat.ts';
export { openTokenKey } from './token-key.ts';
export type { WebChatParts } from './door.ts';
