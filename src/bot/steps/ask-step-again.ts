import { showStep } from '../show-dialog.ts';
import type { Turn } from '../turn-draft.ts';

/** A question in between was answered: the task's step comes back below the answer. */
export const askStepAgain = (turn: Turn): void => {
  const { draft, parts } = turn;
  if (!draft.repeatsStep || !draft.dialog) return;
  const misses = draft.dialog.misses;
  const step = parts.dialogs.repeat(draft.dialog, draft.language, {
    libraryId: turn.libraryId,
    now: turn.now,
  });
  if (!step?.state) {
    draft.dialog = undefined;
    return;
  }
  // A question that was answered is no miss; two misses in a row bring the hint of numbered answers.
  showStep(turn, draft.missedStep ? step : { ...step, state: { ...step.state, misses } });
};
