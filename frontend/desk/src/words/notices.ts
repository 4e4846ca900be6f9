import type { FindingKind } from '../../../../src/conversation/index.ts';
import type { Refusal } from '../model/desk-api.ts';
import type { Notice } from '../model/desk-state.ts';

const maskedWords: Readonly<Record<FindingKind, string>> = {
  bsn: 'een BSN',
  iban: 'een rekeningnummer',
  card: 'een kaartnummer',
  email: 'een e-mailadres',
  phone: 'een telefoonnummer',
  secret: 'een wachtwoord of gebruikersnaam',
  code: 'een code',
  document: 'het nummer van een pas of paspoort',
  'birth-date': 'een geboortedatum',
  name: 'een naam',
  address: 'een adres',
  plate: 'een kenteken',
  unreadable: 'wat niet te lezen was',
};

const named = (kinds: readonly FindingKind[]): string =>
  kinds.map((kind) => maskedWords[kind]).join(' en ');

/** What was taken out of a reply before it was sent. */
export const tellMasked = (kinds: readonly FindingKind[]): Notice | undefined =>
  kinds.length === 0
    ? undefined
    : { kind: 'done', text: `Verstuurd. Wij hebben ${named(kinds)} weggehaald uit uw bericht.` };

export const contactFailed: Notice = {
  kind: 'problem',
  text: 'Er zijn geen contactgegevens meer. Misschien is de bewaartijd voorbij.',
};

function explainConflict({ owner, state }: Refusal): string {
  if (owner && !owner.me) return `${owner.name} heeft dit gesprek al.`;
  if (state === 'queued') return 'Dit gesprek staat weer in de rij.';
  return 'Dit kan nu niet meer: het gesprek is intussen veranderd.';
}

/** Says in Dutch why something did not happen, and what to do. */
export function explainRefusal(refusal: Refusal): string {
  switch (refusal.error) {
    case 'conflict':
      return explainConflict(refusal);
    case 'nothing-left':
      return `Niet verstuurd: uw bericht was alleen ${named(refusal.masked ?? [])}. Dat sturen wij nooit door.`;
    case 'not-found':
      return 'Dit gesprek is er niet meer. De bezoeker is gestopt, of een collega heeft het afgesloten.';
    case 'not-signed-in':
      return 'U bent afgemeld.';
    case 'not-allowed':
      return 'Dit mag u niet met uw rol.';
    case 'not-valid':
      return 'Dit kunnen wij niet lezen. Kijk na wat u hebt ingevuld.';
    case 'invitation-not-valid':
      return 'Deze link is al gebruikt of verlopen.';
    case 'not-from-the-desk':
      return 'Dit adres hoort niet bij deze helpdesk. Open de helpdesk opnieuw.';
    case 'unreachable':
      return 'Geen verbinding met de server. Probeer het zo nog eens.';
  }
}
