import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChatView } from '../chat/chat.ts';
import type { Host } from '../host.ts';

/** Takes the focus when the chat is opened, and counts what comes in while it is closed. */
export function useShown(host: Host, view: ChatView, focusChat: () => void): void {
  const [shown, setShown] = useState(true);
  const replies = view.messages.filter(({ author }) => author !== 'citizen').length;
  const seen = useRef(0);

  // The frame is made when the chat is opened for the first time.
  useEffect(() => {
    focusChat();
    host.onShown((isShown) => {
      setShown(isShown);
      if (isShown) focusChat();
    });
  }, [host]);

  useEffect(() => {
    if (shown) seen.current = replies;
    else host.tellUnread(Math.max(0, replies - seen.current));
  }, [shown, replies]);
}
