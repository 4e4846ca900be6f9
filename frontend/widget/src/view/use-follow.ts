import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatView } from '../chat/chat.ts';
import { lastOf } from '../../../shared/last-of.ts';
import { showNewest } from './show-newest.ts';

type LogRef = RefObject<HTMLElement | null>;

/**
 * Scrolls to what is new, so that an answer is seen from its beginning. Who has scrolled back to read is
 * left alone, and told that there is more (`behind`).
 */
export function useFollow(log: LogRef, view: ChatView) {
  const [behind, setBehind] = useState(false);
  const reading = useReadingBack(log, view.ready, () => setBehind(false));
  const newest = lastOf(view.pending)?.clientId ?? lastOf(view.messages)?.id;
  const ownIsNewest = view.pending.length > 0;

  useLayoutEffect(() => {
    if (ownIsNewest) reading.current = false;
    if (reading.current) setBehind(true);
    else showNewest(log.current);
  }, [newest, view.ready]);

  const catchUp = () => {
    reading.current = false;
    setBehind(false);
    showNewest(log.current);
    log.current?.focus({ preventScroll: true });
  };
  return { behind, catchUp };
}

/** Whether the citizen has scrolled back, by hand, from the end. */
function useReadingBack(log: LogRef, ready: boolean, atEnd: () => void) {
  const reading = useRef(false);
  useEffect(() => {
    const element = log.current;
    if (!element) return undefined;
    const moved = () => {
      const left = element.scrollHeight - element.scrollTop - element.clientHeight;
      reading.current = left > 48;
      if (!reading.current) atEnd();
    };
    // A keyboard on the screen, or a line of status, takes room from the log.
    const resized = new ResizeObserver(() => {
      if (!reading.current) showNewest(element);
    });
    const events = ['wheel', 'touchmove', 'keyup'] as const;
    for (const event of events) element.addEventListener(event, moved, { passive: true });
    resized.observe(element);
    return () => {
      resized.disconnect();
      for (const event of events) element.removeEventListener(event, moved);
    };
  }, [ready]);
  return reading;
}
