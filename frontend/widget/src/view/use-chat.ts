import { useEffect, useState } from 'preact/hooks';
import type { Chat, ChatView } from '../chat/chat.ts';

/** The chat as it is now; draws again at each change. */
export function useChat(chat: Chat): ChatView {
  const [view, setView] = useState(chat.view);
  useEffect(() => {
    setView(chat.view);
    return chat.subscribe(() => setView(chat.view));
  }, [chat]);
  return view;
}
