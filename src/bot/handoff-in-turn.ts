import { RawText, type Outcome } from '../conversation/index.ts';
import type { DialogEffect } from '../dialogs/index.ts';
import {
  moveHandoff,
  type Handoff,
  type HandoffEvent,
  type HandoffReason,
} from '../handoff/index.ts';
import { redact } from '../privacy/index.ts';
import { helpChoice, placeChoice } from './choices.ts';
import { deskHours } from './desk-hours.ts';
import { summarise } from './summarise.ts';
import type { Turn } from './turn-draft.ts';

/** Asks whether a person should be asked: says what is shared, and whether anybody is there. */
export const offerHandoff = (turn: Turn, reason: HandoffReason): Outcome => {
  if (turn.draft.handoff?.state === 'queued') return tellPlace(turn);
  const { sentences } = turn;
  turn.say(sentences.askStaff(deskHours(turn)), {
    choices: [
      { id: 'command:staff-yes', label: sentences.buttons.staffYes },
      { id: 'command:staff-no', label: sentences.buttons.no },
      placeChoice(sentences),
    ],
  });
  holdOutHandoff(turn, reason);
  return 'handoff-offered';
};

/** Keeps an offer ready for when the citizen says yes. An older offer gives way, so that the summary is of now. */
export const holdOutHandoff = (turn: Turn, reason: HandoffReason, organisation?: string): void => {
  if (turn.draft.handoff?.state === 'queued') return;
  beginHandoff(turn, 'offered', summarise(turn, reason, organisation));
};

/** In the queue already: where. */
export const tellPlace = (turn: Turn): Outcome => {
  turn.say(turn.sentences.stillQueued(turn.waiting.conversation.placeInQueue ?? 1), {
    choices: [leaveQueueChoice(turn)],
  });
  return 'handed-over';
};

export const leaveQueueChoice = ({ sentences }: Turn) =>
  ({ id: 'command:leave-queue', label: sentences.buttons.leaveQueue }) as const;

/** The citizen says no. Who waits already hears the place, and can leave the queue. */
export const declineHandoff = (turn: Turn): Outcome => {
  if (turn.draft.handoff?.state === 'queued') return tellPlace(turn);
  if (turn.draft.handoff?.state === 'offered') planMove(turn, 'decline');
  turn.say(turn.sentences.staffDeclined, { choices: [helpChoice(turn.sentences)] });
  return 'command';
};

/** The citizen does not want to wait any longer. */
export const leaveQueue = (turn: Turn): Outcome => {
  if (turn.draft.handoff?.state === 'queued') planMove(turn, 'abandon');
  turn.say(turn.sentences.leftQueue, {
    choices: [helpChoice(turn.sentences), placeChoice(turn.sentences)],
  });
  return 'command';
};

/** Outside desk hours: the question and the sealed contact details stand ready for an employee. */
export const leaveContact = (
  turn: Turn,
  effect: Extract<DialogEffect, { kind: 'leave-contact' }>,
): Outcome => {
  const summary = summarise(turn, 'citizen-asked');
  const question = redact(new RawText(effect.question)).text;
  const handoff = beginHandoff(turn, 'contact-left', { ...summary, question });
  turn.draft.contactFor = { sealedContactId: effect.sealedContactId, handoffId: handoff.id };
  return 'contact-left';
};

/** A new handoff; an older offer gives way. */
export const beginHandoff = (
  turn: Turn,
  state: 'offered' | 'queued' | 'contact-left',
  summary: Handoff['summary'],
): Handoff => {
  if (turn.draft.handoff && !turn.draft.newHandoff) planMove(turn, 'abandon');
  const at = turn.now.toISOString();
  const handoff: Handoff = {
    id: turn.draft.newHandoff?.id ?? turn.parts.newId(turn.now),
    libraryId: turn.libraryId,
    conversationId: turn.waiting.conversation.id,
    episodeId: turn.waiting.conversation.episode.id,
    state,
    version: 1,
    summary,
    createdAt: at,
    ...(state === 'queued' && { queuedAt: at }),
    movedAt: at,
  };
  turn.draft.newHandoff = handoff;
  turn.draft.handoff = handoff;
  return handoff;
};

/** Plans a move where the table allows it; the commit carries it out by compare-and-set. */
export const planMove = ({ draft, now }: Turn, event: HandoffEvent): void => {
  if (!draft.handoff || draft.newHandoff) return;
  const planned = moveHandoff(draft.handoff, event, { by: 'citizen' }, now);
  if (!planned) return;
  draft.moves.push(planned);
  draft.handoff = { ...draft.handoff, state: planned.to, version: planned.seenVersion + 1 };
};
