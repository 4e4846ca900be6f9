import type { HandoffView, StaffEvent } from '../../../../src/desk/desk-views.ts';

const languageNames = new Intl.DisplayNames('nl', { type: 'language' });

/** The Dutch name of a language. */
export const languageName = (code: string): string => {
  const name = languageNames.of(code) ?? code;
  return name.charAt(0).toUpperCase() + name.slice(1);
};

export const reasonWords: Readonly<Record<HandoffView['reason'], string>> = {
  'citizen-asked': 'Vroeg om een medewerker',
  'digid-line': 'Eigen zaak, achter DigiD',
  'not-known': 'De assistent wist het niet',
  dialog: 'Kwam er niet uit met het stappenplan',
  crisis: 'Nood: help direct',
};

export const stateWords: Readonly<Record<HandoffView['state'], string>> = {
  assistant: 'Terug bij de assistent',
  offered: 'Aangeboden',
  queued: 'Wacht',
  assigned: 'In gesprek',
  'on-hold': 'In de wacht',
  'wrapped-up': 'Afgerond',
  closed: 'Afgesloten',
  'contact-left': 'Contact achtergelaten',
  abandoned: 'Bezoeker gestopt',
  expired: 'Verlopen',
};

export const moveWords: Readonly<Record<StaffEvent, string>> = {
  claim: 'Neem gesprek aan',
  release: 'Zet terug in de rij',
  hold: 'Zet in de wacht',
  resume: 'Ga verder',
  'give-back': 'Geef terug aan de assistent',
  close: 'Sluit af',
};

export const roleWords = {
  volunteer: 'vrijwilliger',
  staff: 'medewerker',
  editor: 'redacteur',
  manager: 'leidinggevende',
  admin: 'beheerder',
} as const;

/** How long somebody waits, in words that fit in a list. */
export const waitedFor = (ms: number): string => {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 1) return 'net';
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} u ${String(minutes % 60).padStart(2, '0')}`;
};

const clockTime = new Intl.DateTimeFormat('nl', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});
const calendarDay = new Intl.DateTimeFormat('nl', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

export const timeOfDay = (iso: string): string => clockTime.format(new Date(iso));
export const dayOf = (iso: string): string => calendarDay.format(new Date(iso));
