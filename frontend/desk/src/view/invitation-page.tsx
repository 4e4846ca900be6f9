import { useState } from 'preact/hooks';
import type { Desk } from '../model/desk.ts';
import type { Notice } from '../model/desk-state.ts';
import { DoorPage, HowToGetALink } from './door-page.tsx';

interface InvitationPageProps {
  readonly desk: Desk;
  readonly notice: Notice | undefined;
  readonly onJoined: () => void;
}

/** Makes the account of who got a link: a first name is all it takes. */
export function InvitationPage({ desk, notice, onJoined }: InvitationPageProps) {
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);

  const join = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const joined = await desk.join(location.hash.slice(1), name.trim());
    setBusy(false);
    if (joined) onJoined();
  };

  return (
    <DoorPage title="Welkom bij de helpdesk">
      <p>
        Met deze link maakt u uw eigen toegang. Vul uw voornaam in: bezoekers zien die naam als u
        met hen praat.
      </p>
      <form onSubmit={(event) => void join(event)}>
        <label for="name">Uw voornaam</label>
        <input
          id="name"
          required
          maxLength={40}
          autocomplete="given-name"
          value={name}
          aria-describedby="problem"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="primary" disabled={busy}>
          Ga naar de helpdesk
        </button>
      </form>
      <div id="problem" role="alert">
        {notice && (
          <>
            <p class="problem">{notice.text}</p>
            <HowToGetALink />
          </>
        )}
      </div>
    </DoorPage>
  );
}
