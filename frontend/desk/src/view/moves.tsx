import { useEffect, useRef, useState } from 'preact/hooks';
import type { HandoffDetail, StaffEvent } from '../../../../src/desk/desk-views.ts';
import type { Desk } from '../model/desk.ts';
import { moveWords } from '../words/labels.ts';

interface MovesProps {
  readonly desk: Desk;
  readonly busy: boolean;
  readonly handoff: HandoffDetail;
}

/** What the employee can do with this conversation. Closing cannot be undone, so it asks first. */
export function Moves({ desk, busy, handoff }: MovesProps) {
  const [asking, setAsking] = useState(false);
  // Claiming is the big button below; it is not one of many.
  const moves = handoff.moves.filter((event) => event !== 'claim');
  if (moves.length === 0) return null;

  const move = (event: StaffEvent) => {
    if (event === 'close' && !asking) setAsking(true);
    else void desk.move(event).then(() => setAsking(false));
  };
  if (asking) {
    return <ConfirmClose busy={busy} onYes={() => move('close')} onNo={() => setAsking(false)} />;
  }
  return (
    <div class="moves" role="group" aria-label="Dit gesprek">
      {moves.map((event) => (
        <button
          key={event}
          type="button"
          class="secondary"
          disabled={busy}
          onClick={() => move(event)}
        >
          {handoff.state === 'contact-left' ? 'Afgehandeld' : moveWords[event]}
        </button>
      ))}
    </div>
  );
}

interface ConfirmCloseProps {
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function ConfirmClose({ busy, onYes, onNo }: ConfirmCloseProps) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="moves" role="group" aria-labelledby="sure">
      <p id="sure">Afsluiten? Daarna praat de bezoeker weer met de assistent.</p>
      <button type="button" class="secondary danger" disabled={busy} onClick={onYes}>
        Ja, sluit af
      </button>
      <button type="button" class="secondary" ref={no} onClick={onNo}>
        Nee
      </button>
    </div>
  );
}
