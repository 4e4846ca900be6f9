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
  if (draft.handoff?.state === 'offered') planMove(turn, 'queue');
  else beginHandoff(turn, 'queued', summarise(turn, 'citizen-asked'));
  draft.dialog = undefined;
  turn.say(turn.sentences.queued(turn.waiting.conversation.waitingInQueue + 1), {
    choices: [leaveQueueChoice(turn)],
  });
  return 'handed-over';
};

const offerToLeaveContact = (turn: Turn): Outcome => {
  turn.say(deskHours(turn));
  const begun = startDialog(turn, 'contact-achterlaten');
  if (begun) return begun;
  throw new Error('The task contact-achterlaten is missing.');
};
