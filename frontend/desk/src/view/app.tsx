import { useState } from 'preact/hooks';
import type { Desk } from '../model/desk.ts';
import { DeskPage } from './desk-page.tsx';
import { InvitationPage } from './invitation-page.tsx';
import { SignedOutPage } from './signed-out-page.tsx';
import { useDesk } from './use-desk.ts';

const invitationPath = '/desk/invitation';

/** An invitation, the desk, or how to get in. */
export function App({ desk }: { desk: Desk }) {
  const state = useDesk(desk);
  const [invited, setInvited] = useState(location.pathname === invitationPath);

  if (invited) {
    const joined = () => {
      // The secret is used up; it must not stay in the history either.
      history.replaceState(null, '', '/desk');
      setInvited(false);
    };
    return <InvitationPage desk={desk} notice={state.notice} onJoined={joined} />;
  }
  if (state.me === undefined) return <p class="alone">Een ogenblik …</p>;
  if (state.me === null) return <SignedOutPage notice={state.notice} />;
  return <DeskPage desk={desk} me={state.me} state={state} />;
}
