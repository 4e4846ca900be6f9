import type { DialogState } from '../../dialogs/index.ts';
import { askWhetherToGoOn, showStep } from '../show-dialog.ts';
import type { Turn } from '../turn-draft.ts';

/** After a day or more first whether to go on at all. Else the task's step comes back below what was said: a question that was answered in between is no miss. */
export const askStepAgain = (turn: Turn): void => {
  const { draft } = turn;
  if (!draft.repeatsStep || !draft.dialog) return;
  if (draft.dialog.paused) askWhetherToGoOn(turn, draft.dialog.dialog);
  else repeatStep(turn, draft.dialog);
};

const repeatStep = (turn: Turn, state: DialogState): void => {
  const { draft, parts } = turn;
  const step = draft.missedStep
    ? parts.dialogs.repeat(state, draft.language, turn.world)
    : parts.dialogs.resume(state, draft.language, turn.world);
  if (step) showStep(turn, step);
  else draft.dialog = undefined;
};
