import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatView } from '../chat/chat.ts';
import { lastOf } from '../../../shared/last-of.ts';

/** Above this height a question is not kept in sight above its answer. */
const shortQuestionPx = 140;

/**
 * Scrolls to what is new, so that an answer is seen from its beginning. Who has scrolled back to read is
 * left alone, and told that there is more (`behind`).
 */
export function useFollow(log: RefObject<HTMLElement | null>, view: ChatView) {
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
    log.current?.focus();
  };
  return { behind, catchUp };
}

/** Whether the citizen has scrolled back, by hand, from the end. */
function useReadingBack(log: RefObject<HTMLElement | null>, ready: boolean, atEnd: () => void) {
  const reading = useRef(false);
  useEffect(() => {
    const element = log.current;
    if (!element) return undefined;
    const moved = () => {
      const left = element.scrollHeight - element.scrollTop - element.clientHeight;
      reading.current = left > 48;
      if (!reading.current) atEnd();
    };
    const events = ['wheel', 'touchmove', 'keyup'] as const;
    for (const event of events) element.addEventListener(event, moved, { passive: true });
    return () => {
      for (const event of events) element.removeEventListener(event, moved);
    };
  }, [ready]);
  return reading;
}

function showNewest(log: HTMLElement | null): void {
  const questions = log?.querySelectorAll<HTMLElement>('.from-citizen');
  const question = questions?.[questions.length - 1];
  const answer = question?.nextElementSibling ?? log?.lastElementChild;
  const short = question && question.offsetHeight < shortQuestionPx;
  (short ? question : answer)?.scrollIntoView({ block: 'start' });
}
