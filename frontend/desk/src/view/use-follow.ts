import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
    frame.current?.scrollTo({ top: frame.current.scrollHeight });
    setBehind(false);
  };
  useLayoutEffect(() => {
    following.current = mayReply;
    if (mayReply) showEnd();
  }, [mayReply]);
  useLayoutEffect(() => {
    if (following.current) showEnd();
    else setBehind(transcript.length > seen.current);
    seen.current = transcript.length;
  }, [transcript.length]);

  const scrolled = () => {
    if (!frame.current) return;
    const { scrollHeight, scrollTop, clientHeight } = frame.current;
    following.current = scrollHeight - scrollTop - clientHeight < nearPx;
    if (following.current) setBehind(false);
  };
  return { behind, showEnd, scrolled };
}
