import { asMarkdownText, type Choice, type Outcome } from '../conversation/index.ts';
import type { DialogReply } from '../dialogs/index.ts';
import { staffChoice, takeCardChoice } from './choices.ts';
import { leaveContact, offerHandoff } from './handoff-in-turn.ts';
import type { Turn } from './turn-draft.ts';

/** Begins a task. */
export const startDialog = (turn: Turn, id: string): Outcome | undefined => {
  const { draft, parts } = turn;
  const first = parts.dialogs.start(id, draft.language, turn.world);
  if (!first) return undefined;
  draft.repeatsStep = false;
  const title = parts.dialogs.title(id, draft.language);
  const intro =
    title === undefined ? '' : `${turn.sentences.guideBegins(asMarkdownText(title))}\n\n`;
  return showDialog(turn, { ...first, text: intro + first.text }, id);
};

/** Whoever comes back after days need not know what was asked. */
export const askWhetherToGoOn = (turn: Turn, dialog: string): void => {
  const { sentences, parts, draft } = turn;
  const title = parts.dialogs.title(dialog, draft.language);
  if (title === undefined) {
    draft.dialog = undefined;
    return;
  }
  turn.say(sentences.guidePaused(asMarkdownText(title)), {
    choices: [
      { id: 'command:task-continue', label: sentences.buttons.guideContinue },
      { id: 'command:task-again', label: sentences.buttons.restart },
      { id: 'command:stop', label: sentences.buttons.guideStop },
    ],
    facts: { dialog },
  });
};

/** Goes on with the task where it was left; from its beginning where it has changed since. */
export const resumeDialog = (turn: Turn): Outcome | undefined => {
  const { draft, parts } = turn;
  if (!draft.dialog) return undefined;
  const step = parts.dialogs.resume(draft.dialog, draft.language, turn.world);
  if (step) return showDialog(turn, step, draft.dialog.dialog);
  turn.say(turn.sentences.guideGone);
  return restartDialog(turn);
};

/** Begins the task that is going on once more. */
export const restartDialog = (turn: Turn): Outcome | undefined => {
  const id = turn.draft.dialog?.dialog;
  turn.draft.dialog = undefined;
  return id === undefined ? undefined : startDialog(turn, id);
};

/** Says what a task says next, keeps its state and carries out what it asks for. */
export const showDialog = (turn: Turn, reply: DialogReply, dialog: string): Outcome => {
  turn.draft.facts = {
    ...turn.draft.facts,
    dialog,
    ...(reply.state && { step: reply.state.step }),
  };
  if (reply.plan) turn.draft.takenTask = { dialog, plan: reply.plan };
  showStep(turn, reply);
  if (reply.effect?.kind === 'leave-contact') return leaveContact(turn, reply.effect);
  if (reply.effect?.kind === 'offer-handoff') return offerHandoff(turn, 'dialog');
  return reply.state ? 'guided' : 'guide-ended';
};

/** Says a step with its buttons and remembers where the citizen is. */
export const showStep = (turn: Turn, reply: DialogReply): void => {
  turn.draft.dialog = reply.state;
  turn.draft.expects = reply.expects;
  turn.say(reply.text, {
    choices: [...reply.choices, ...waysOut(turn, reply)],
    language: reply.language,
    facts: reply.state ? { dialog: reply.state.dialog, step: reply.state.step } : {},
  });
};

/** After a task one can ask a person; its steps themselves offer to stop. */
const waysOut = (
  { sentences }: Turn,
  { state, effect, choices, plan }: DialogReply,
): readonly Choice[] => [
  ...(plan ? [takeCardChoice(sentences)] : []),
  ...(state || effect || choices.some(({ id }) => id === 'command:staff')
    ? []
    : [staffChoice(sentences)]),
];
