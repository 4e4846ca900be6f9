import { useEffect, useRef } from 'preact/hooks';
import type { HandoffDetail } from '../../../../src/desk/desk-views.ts';
import type { Desk } from '../model/desk.ts';
import type { DeskState } from '../model/desk-state.ts';
import { stateWords } from '../words/labels.ts';
import { BackIcon } from '../../../shared/icons.tsx';
import { Contact } from './contact.tsx';
import { Composer } from './composer.tsx';
import { Moves } from './moves.tsx';
import { Summary } from './summary.tsx';
import { Transcript } from './transcript.tsx';

export interface ConversationProps {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly handoff: HandoffDetail;
}

/** One citizen: what it is about, what was said, and what the employee can do. */
export function Conversation({ desk, state, handoff }: ConversationProps) {
  const heading = useHeadingFocus(handoff);

  return (
    <article class="conversation" aria-labelledby="conversation-title">
      <header class="conversation-top">
        <button type="button" class="quiet back" onClick={() => desk.close()}>
          <BackIcon /> Naar de lijst
        </button>
        <h2 id="conversation-title" ref={heading} tabIndex={-1}>
          <span class="visually-hidden">Gesprek: </span>
          <span class={`state ${handoff.state}`}>{stateWords[handoff.state]}</span>
          {handoff.owner && !handoff.owner.me && (
            <span>
              bij <bdi>{handoff.owner.name}</bdi>
            </span>
          )}
        </h2>
        <Moves desk={desk} busy={state.busy} handoff={handoff} />
      </header>
      <Transcript handoff={handoff}>
        <Summary handoff={handoff} />
      </Transcript>
      <footer class="conversation-bottom">
        {handoff.moves.includes('claim') && (
          <button
            type="button"
            class="primary claim"
            disabled={state.busy}
            onClick={() => void desk.move('claim')}
          >
            Neem gesprek aan
          </button>
        )}
        {handoff.mayOpenContact && <Contact desk={desk} state={state} />}
        {handoff.mayReply && <Composer desk={desk} busy={state.busy} handoff={handoff} />}
      </footer>
    </article>
  );
}

/**
 * Puts the focus on the heading of what was opened, and again when a move took away the button that had
 * it; where there is a box to type in, the focus is that box's. It is never taken from anywhere else.
 */
function useHeadingFocus({ state, mayReply }: HandoffDetail) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opening = useRef(true);
  useEffect(() => {
    const nowhere = document.activeElement === document.body;
    if (!mayReply && (opening.current || nowhere)) heading.current?.focus();
    opening.current = false;
  }, [state, mayReply]);
  return heading;
}
