import type { Notice } from '../model/desk-state.ts';
import { DoorPage, HowToGetALink } from './door-page.tsx';

/** For who has no session (any more). */
export const SignedOutPage = ({ notice }: { notice: Notice | undefined }) => (
  <DoorPage title="U bent niet aangemeld">
    {notice && (
      <p class="problem" role="alert">
        {notice.text}
      </p>
    )}
    <p>Aanmelden gaat met een persoonlijke link. Na 12 uur meldt de helpdesk u vanzelf af.</p>
    <HowToGetALink />
  </DoorPage>
);
