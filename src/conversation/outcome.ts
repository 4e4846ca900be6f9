/** How a turn can end: the closed list. */
export const outcomes = [
  'answered',
  'clarified',
  'guided',
  'guide-ended',
  'stopped-at-digid-line',
  'handoff-offered',
  'handed-over',
  'contact-left',
  'left-to-staff',
  'not-known',
  'out-of-scope',
  'crisis',
  'command',
  'chatter',
  'privacy-warned',
  'failed',
] as const;

/** How a turn ended. */
export type Outcome = (typeof outcomes)[number];
