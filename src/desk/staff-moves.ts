import { asMarkdownText, type Choice } from '../conversation/index.ts';
import { handoffTable, type AlongWithMove, type Handoff } from '../handoff/index.ts';
import type { DeskParts } from './desk-parts.ts';
import { staffEvents, type StaffEvent } from './desk-views.ts';
import { may } from './permissions.ts';
import type { StaffSentences } from './staff-sentences.ts';
import type { Staff } from './staff.ts';

interface StaffMove {
  /** What the assistant tells the citizen. */
  readonly says?: (sentences: StaffSentences, name: string) => string;
  /** Who has the conversation then; unchanged where absent. */
  readonly owner?: 'me' | 'nobody';
  readonly endsEpisode?: true;
}

/** What goes with each move that an employee makes. */
const staffMoves: Readonly<Record<StaffEvent, StaffMove>> = {
  claim: { owner: 'me', says: (sentences, name) => sentences.staffJoined(name) },
  release: { owner: 'nobody', says: ({ staffReleased }) => staffReleased },
  hold: {},
  resume: {},
  'give-back': {
    owner: 'nobody',
    says: (sentences, name) => sentences.staffGaveBack(name),
    endsEpisode: true,
  },
  close: {
    owner: 'nobody',
    says: (sentences, name) => sentences.staffClosed(name),
    endsEpisode: true,
  },
};

export const isMine = (staff: Staff, { assignedTo }: Handoff): boolean => assignedTo === staff.id;

const isAllowed = (staff: Staff, handoff: Handoff, event: StaffEvent): boolean => {
  if (!may(staff.role, 'help')) return false;
  if (event === 'claim') return true;
  if (handoff.state === 'contact-left') return may(staff.role, 'open-contact');
  return (
    isMine(staff, handoff) || (event === 'release' && may(staff.role, 'release-for-colleague'))
  );
};

/** The moves that this employee can make now: the buttons of the page, and what its door accepts. */
export const movesOf = (staff: Staff, handoff: Handoff): readonly StaffEvent[] =>
  staffEvents.filter(
    (event) => event in handoffTable[handoff.state] && isAllowed(staff, handoff, event),
  );

/** Whoever is left to the assistant again reads what to do next; while a person helps there is no button. */
const nextSteps = ({ buttons }: StaffSentences, event: StaffEvent): readonly Choice[] =>
  staffMoves[event].endsEpisode
    ? [
        { id: 'command:help', label: buttons.help },
        { id: 'command:staff', label: buttons.staff },
      ]
    : [];

const told = (
  text: string,
  choices: readonly Choice[],
  { handoff, event }: { readonly handoff: Handoff; readonly event: StaffEvent },
): AlongWithMove => ({
  activities: [
    {
      author: 'bot',
      text,
      choices,
      sources: [],
      facts: {
        outcome: 'handed-over',
        language: handoff.summary.language,
        handoff: handoffTable[handoff.state][event] ?? handoff.state,
      },
    },
  ],
});

/** What goes along with a move, in the same transaction. */
export const alongWith = (
  { sentences }: Pick<DeskParts, 'sentences'>,
  staff: Staff,
  handoff: Handoff,
  event: StaffEvent,
): AlongWithMove => {
  // Closing what was left for later ends no conversation: the citizen went on with the assistant.
  if (handoff.state === 'contact-left') return {};
  const { says, owner, endsEpisode } = staffMoves[event];
  const own = sentences(handoff.summary.language);
  const text = says?.(own, asMarkdownText(staff.name));
  return {
    ...(owner !== undefined && { assignTo: owner === 'me' ? staff.id : null }),
    ...(text !== undefined && told(text, nextSteps(own, event), { handoff, event })),
    ...(endsEpisode && { endEpisode: true }),
  };
};
