import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HandoffDetail } from '../../../../src/desk/desk-views.ts';

/** So close to the end counts as being there. */
const nearPx = 60;

/**
 * Follows a conversation: who is talking stays at the end, who looks at somebody waiting reads from the
 * top, and who has scrolled back is left alone and told that there is more (`behind`).
 */
export function useFollow(
  frame: RefObject<HTMLElement | null>,
  { transcript, mayReply }: HandoffDetail,
) {
  const following = useRef(false);
  const seen = useRef(transcript.length);
  const [behind, setBehind] = useState(false);

  const showEnd = () => {
    frame.current?.lastElementChild?.scrollIntoView({ block: 'end' });
    setBehind(false);
  };
  useLayoutEffect(() => {
    following.current = mayReply;
    if (mayReply) showEnd();
  }, [mayReply]);
  useLayoutEffect(() => {
    if (following.current) showEnd();
    else setBehind(transcript.length > seen.current && !isAtEnd(frame.current));
    seen.current = transcript.length;
  }, [transcript.length]);
  // A longer reply in the box below takes room from the conversation.
  useEffect(() => {
    const resized = new ResizeObserver(() => {
      if (following.current) showEnd();
    });
    if (frame.current) resized.observe(frame.current);
    return () => resized.disconnect();
  }, [frame]);

  const scrolled = () => {
    following.current = isAtEnd(frame.current);
    if (following.current) setBehind(false);
  };
  return { behind, showEnd, scrolled };
}

const isAtEnd = (frame: HTMLElement | null): boolean =>
  !frame || frame.scrollHeight - frame.scrollTop - frame.clientHeight < nearPx;
