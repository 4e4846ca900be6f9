import type { DialogInput } from '../../dialogs/index.ts';
import { helpChoice } from '../choices.ts';
import { showDialog, startDialog } from '../show-dialog.ts';
import type { Step, Turn } from '../turn-draft.ts';

/** Takes a guided task one step on. What does not answer the step is passed on; the step is asked again later. */
export const continueDialog: Step = (turn) => {
  const state = turn.draft.dialog;
  if (!state) return turn.choice?.startsWith('step:') ? stepIsOver(turn) : undefined;
  const input = dialogInput(turn);
  if (!input) return undefined;
  // Of the steps of days ago only a button that is still on the screen is an answer.
  if (state.paused && input.kind === 'text') {
    turn.draft.repeatsStep = true;
    return undefined;
  }
  const reply = turn.parts.dialogs.answer(state, input, turn.draft.language, turn.world);
  if (reply === 'gone') {
    turn.say(turn.sentences.guideGone);
    turn.draft.dialog = undefined;
    return startDialog(turn, state.dialog) ?? stepIsOver(turn);
  }
  if (reply === 'not-understood') {
    turn.draft.repeatsStep = true;
    return undefined;
  }
  return showDialog(turn, reply, state.dialog);
};

const dialogInput = ({ waiting, choice, text }: Turn): DialogInput | undefined => {
  const { content } = waiting;
  if (content.kind === 'contact')
    return { kind: 'contact', sealedContactId: content.sealedContactId };
  if (choice?.startsWith('step:')) return { kind: 'choice', value: choice.slice('step:'.length) };
  return text === '' ? undefined : { kind: 'text', text };
};

/** A button of a step that is behind us, pressed late. */
const stepIsOver = (turn: Turn) => {
  turn.say(turn.sentences.stepIsOver, { choices: [helpChoice(turn.sentences)] });
  return 'guide-ended' as const;
};
