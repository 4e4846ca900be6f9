import type { Desk } from '../model/desk.ts';
import type { DeskState } from '../model/desk-state.ts';
import { dayOf } from '../words/labels.ts';

/** Opens the contact details that a citizen left, when the employee asks; the log says who did. */
export const Contact = ({ desk, state }: { desk: Desk; state: DeskState }) => (
  <div class="contact">
    {state.contact ? (
      <ContactDetails contact={state.contact} />
    ) : (
      <>
        <button
          type="button"
          class="primary"
          disabled={state.busy}
          onClick={() => void desk.showContact()}
        >
          Toon contactgegevens
        </button>
        <p class="hint">Wij leggen vast dat u ze hebt bekeken.</p>
      </>
    )}
  </div>
);

type FoundContact = NonNullable<DeskState['contact']>;

// Nothing in an e-mail address may add a subject or another addressee.
const addressOf = ({ kind, value }: FoundContact): string =>
  kind === 'phone' ? `tel:${value}` : `mailto:${encodeURIComponent(value).replace('%40', '@')}`;

const ContactDetails = ({ contact }: { contact: FoundContact }) => (
  <p role="status">
    {contact.kind === 'phone' ? 'Telefoon: ' : 'E-mail: '}
    <a href={addressOf(contact)}>
      <bdi>{contact.value}</bdi>
    </a>
    <span class="hint"> Wordt gewist op {dayOf(contact.deleteAfter)}.</span>
  </p>
);
