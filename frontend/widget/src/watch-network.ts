import type { Chat } from './chat/chat.ts';

/** After this long in a pocket, a phone has often dropped the connection without telling. */
const longAwayMs = 30_000;

/** Tells the chat when the network comes and goes, and when the citizen looks at the page again. */
export function watchNetwork(chat: Chat): void {
  let leftAt = Date.now();
  addEventListener('online', () => chat.tryNow());
  addEventListener('offline', () => chat.hangUp());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      leftAt = Date.now();
      return;
    }
    if (Date.now() - leftAt > longAwayMs) chat.hangUp();
    chat.tryNow();
  });
}
