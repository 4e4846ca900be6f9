import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatView } from '../chat/chat.ts';
import { newestTurn } from '../chat/transcript.ts';
import { lastOf } from '../../../shared/last-of.ts';
import { scrollsItself, showNewest } from './show-newest.ts';

type LogRef = RefObject<HTMLElement | null>;

/** Where the log stands: as the program put it, or where the citizen scrolled to by hand. */
type Place = 'put' | 'at-end' | 'back';

/** So close to the end counts as being there. */
const nearPx = 48;

/**
 * Scrolls to what is new, so that an answer is seen from its beginning. Who has scrolled back to read is
 * left alone, and told that there is more (`behind`).
 */
export function useFollow(log: LogRef, view: ChatView) {
  const [behind, setBehind] = useState(false);
  const place = useRef<Place>('put');
  const newestCount = useRef(1);
  newestCount.current = view.pending.length > 0 ? 1 : newestTurn(view.messages).length;
  const newest = lastOf(view.pending)?.clientId ?? lastOf(view.messages)?.id;
  const ownIsNewest = view.pending.length > 0;

  const show = () => {
    place.current = 'put';
    setBehind(false);
    showNewest(log.current, newestCount.current);
  };
  const moved = () => {
    place.current = isAtEnd(log.current) ? 'at-end' : 'back';
    if (place.current === 'at-end') setBehind(false);
  };
  // A keyboard on the screen, or a line of status, takes room from the log. Where the page scrolls and not
  // the log, the log only changes with what is in it: sources that somebody opened must stay where they are.
  const resized = () => {
    if (place.current === 'put' && log.current && scrollsItself(log.current)) show();
  };
  useWatchLog(log, view.ready, { moved, resized });
  useLayoutEffect(() => {
    if (place.current === 'back' && !ownIsNewest) setBehind(true);
    else show();
  }, [newest, view.ready]);

  const catchUp = () => {
    show();
    log.current?.focus({ preventScroll: true });
  };
  return { behind, catchUp };
}

const isAtEnd = (log: HTMLElement | null): boolean =>
  !log || log.scrollHeight - log.scrollTop - log.clientHeight <= nearPx;

interface LogListener {
  readonly moved: () => void;
  readonly resized: () => void;
}

/** Tells when the citizen scrolls the log by hand, and when it gets another size. */
function useWatchLog(log: LogRef, ready: boolean, { moved, resized }: LogListener): void {
  useEffect(() => {
    const element = log.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(resized);
    const events = ['wheel', 'touchmove', 'keyup'] as const;
    for (const event of events) element.addEventListener(event, moved, { passive: true });
    observer.observe(element);
    return () => {
      observer.disconnect();
      for (const event of events) element.removeEventListener(event, moved);
    };
  }, [ready]);
}
