import type { Outcome } from '../conversation/index.ts';
import { deskHours } from './desk-hours.ts';
import { beginHandoff, leaveQueueChoice, planMove, tellPlace } from './handoff-in-turn.ts';
import { startDialog } from './show-dialog.ts';
import { summarise } from './summarise.ts';
import type { Turn } from './turn-draft.ts';

/** The citizen says yes: into the queue while the desk is open, else a question and contact can be left. */
export const acceptHandoff = (turn: Turn): Outcome => {
  const { draft, parts, now } = turn;
  if (draft.handoff?.state === 'queued') return tellPlace(turn);
  if (!parts.libraries.deskIsOpen(turn.libraryId, now)) return offerToLeaveContact(turn);
  joinQueue(turn);
  draft.dialog = undefined;
  turn.say(turn.sentences.queued(turn.waiting.conversation.waitingInQueue + 1), {
    choices: [leaveQueueChoice(turn)],
  });
  return 'handed-over';
};

/** With the summary of the offer, unless the citizen told of danger after it. */
const joinQueue = (turn: Turn): void => {
  const offered = turn.draft.handoff?.state === 'offered' ? turn.draft.handoff : undefined;
  const summary = summarise(turn, 'citizen-asked');
  const toldOfDanger = summary.reason === 'crisis' && offered?.summary.reason !== 'crisis';
  if (offered && !toldOfDanger) planMove(turn, 'queue');
  else beginHandoff(turn, 'queued', summary);
};

const offerToLeaveContact = (turn: Turn): Outcome => {
  turn.say(deskHours(turn));
  const begun = startDialog(turn, 'contact-achterlaten');
  if (begun) return begun;
  throw new Error('The task contact-achterlaten is missing.');
};
