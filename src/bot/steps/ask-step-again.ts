import { showStep } from '../show-dialog.ts';
import type { Turn } from '../turn-draft.ts';

/** The task's step comes back below what was said: a question that was answered in between is no miss. */
export const askStepAgain = (turn: Turn): void => {
  const { draft, parts } = turn;
  if (!draft.repeatsStep || !draft.dialog) return;
  const step = draft.missedStep
    ? parts.dialogs.repeat(draft.dialog, draft.language, turn.world)
    : parts.dialogs.resume(draft.dialog, draft.language, turn.world);
  if (step) showStep(turn, step);
  else draft.dialog = undefined;
};
